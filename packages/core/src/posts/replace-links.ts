/**
 * Puts a stand-in where a network makes a link: where an address is written out with `http`, and with `bareNames` also
 * where a name such as `example.com` is, by the endings that countries and firms use. Rarer endings stay as text.
 */
export function replaceLinks(text: string, options: { readonly standIn: string; readonly bareNames: boolean }): string {
  return text.replace(options.bareNames ? ANY_LINK : WRITTEN_LINK, (found: string) => {
    const link = withoutEnd(found);
    return options.standIn + found.slice(link.length);
  });
}

const BARE_ENDINGS = [
  "com org net edu gov mil int info biz name pro coop museum app dev shop store online site website blog news club studio",
  "cafe coffee restaurant bar pub pizza beer wine kitchen food farm garden fitness yoga dance school academy education",
  "photography photos gallery art music film video media agency design digital marketing tech software cloud network",
  "page link live events tickets travel tours holiday hotel house homes realty rent sale salon spa boutique clothing",
  "fashion jewelry gifts toys bike auto repair services solutions support systems tools works work team company business",
  "consulting coach expert guide tips training center community social family life love world today city town london",
  "paris berlin nyc group market deals discount legal law finance money health care dental clinic vet pet one plus fun",
  "xyz top win host email wiki games game golf run land earth eco green church charity foundation ngo institute",
  "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc",
  "cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb",
  "gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke",
  "kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu",
  "mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw",
  "sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz",
  "ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw",
]
  .join(" ")
  .replaceAll(" ", "|");

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?`;
/** Bare names are found in Latin letters alone. */
const LATIN_LABEL = String.raw`[a-z0-9\u00C0-\u024F](?:[a-z0-9_\u00C0-\u024F-]*[a-z0-9\u00C0-\u024F])?`;
const TAIL = String.raw`(?::\d{1,5})?(?:[/?#][^\s<>]*)?`;
/** What may not stand right before a link: it is part of a longer word, a mail address, a mention or a path then. */
const BEFORE = String.raw`(?<![\p{L}\p{N}@$#_./-])`;
/** What may not follow a name's ending: it is no ending then. */
const AFTER = String.raw`(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])`;

const WRITTEN = String.raw`https?://(?:${LABEL}\.)+\p{L}[\p{L}\p{N}-]*\p{L}${TAIL}`;
const WRITTEN_LINK = new RegExp(`${BEFORE}${WRITTEN}`, "giu");
const ANY_LINK = new RegExp(`${BEFORE}(?:${WRITTEN}|(?:${LATIN_LABEL}\\.)+(?:${BARE_ENDINGS})${AFTER}${TAIL})`, "giu");

const CLOSERS = ".,:;!?'\"”’»";

// The full stop after a link ends the sentence, and a bracket that was not opened in it is not part of it.
function withoutEnd(link: string): string {
  let unopened = [...link].reduce((depth, sign) => depth + (sign === ")" ? 1 : sign === "(" ? -1 : 0), 0);
  let end = link.length;
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1);
    if (last === ")" && unopened > 0) unopened -= 1;
    else if (!CLOSERS.includes(last)) break;
  }
  return link.slice(0, end);
}
