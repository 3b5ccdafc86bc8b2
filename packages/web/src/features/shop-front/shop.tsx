import type { Light } from "@porchlight/core";
import { useId } from "react";
import classes from "./shop.module.css";

type ShopProps = {
  readonly name: string;
  readonly light: Light;
  /** People who wait at the door. */
  readonly letters: number;
  /** Which of the street's walls it has, from 0 on. */
  readonly place: number;
  /** What hangs on the door. */
  readonly sign: string;
};

const WALLS = 4;
/** So many letters lie side by side; more are a stack with its number. */
const LETTERS_MOST = 9;

/** A channel as a shop in the street at dusk; the words below it say the same. */
export function Shop({ name, light, letters, place, sign }: ShopProps) {
  return (
    <svg
      className={classes.shop}
      viewBox="0 0 236 236"
      data-light={light}
      data-wall={(place % WALLS) + 1}
      aria-hidden
      focusable="false"
    >
      {light === "plot" ? <Plot name={name} /> : <House name={name} light={light} sign={sign} />}
      <Letters count={letters} />
    </svg>
  );
}

function House({ name, light, sign }: Pick<ShopProps, "name" | "light" | "sign">) {
  const glow = useId();
  return (
    <>
      {light === "lit" && (
        <>
          <radialGradient id={glow}>
            <stop offset="0" className={classes.glowIn} />
            <stop offset="1" className={classes.glowOut} />
          </radialGradient>
          <ellipse cx="80" cy="205" rx="96" ry="26" fill={`url(#${glow})`} />
          <circle cx="186" cy="76" r="34" fill={`url(#${glow})`} />
        </>
      )}
      <rect className={classes.wall} x="8" y="30" width="220" height="170" />
      <rect className={classes.eaves} x="2" y="16" width="232" height="14" rx="2" />
      <rect className={classes.eaves} x="18" y="40" width="200" height="28" rx="3" />
      <text className={classes.name} x="118" y="60" textAnchor="middle">
        {name}
      </text>
      <rect className={classes.frame} x="18" y="86" width="128" height="100" rx="3" />
      <rect className={classes.pane} x="22" y="90" width="120" height="92" />
      {light === "dark" ? <Boards /> : <Inside light={light} />}
      <rect className={classes.eaves} x="160" y="86" width="54" height="114" rx="2" />
      <rect className={classes.glass} x="167" y="94" width="40" height="58" />
      {light !== "dark" && (
        <>
          <rect className={classes.sign} x="170" y="108" width="34" height="18" rx="3" />
          <text className={classes.signText} x="187" y="121" textAnchor="middle">
            {sign}
          </text>
        </>
      )}
      <circle className={classes.lamp} cx="187" cy="76" r="5" />
      <circle className={classes.knob} cx="206" cy="164" r="3" />
    </>
  );
}

function Inside({ light }: Pick<ShopProps, "light">) {
  return (
    <>
      {[52, 112].slice(0, light === "lit" ? 2 : 1).map((x) => (
        <path key={x} className={classes.bulb} d={`M${x} 90v12m-9 9a9 9 0 0 1 18 0z`} />
      ))}
      {light === "lit" &&
        [62, 102].map((x) => (
          <path key={x} className={classes.person} d={`M${x} 134a9 9 0 1 0 .1 0zm-15 48v-12a15 15 0 0 1 30 0v12z`} />
        ))}
      <path className={classes.frameLine} d="M82 88v96" />
    </>
  );
}

function Boards() {
  return <path className={classes.boards} d="M22 102 142 172M22 172 142 102" />;
}

function Plot({ name }: Pick<ShopProps, "name">) {
  return (
    <>
      <path className={classes.fence} d="M18 200V60h200v140" />
      <path className={classes.post} d="M118 156v44" />
      <rect className={classes.sign} x="68" y="118" width="100" height="38" rx="4" />
      <text className={classes.plotName} x="118" y="142" textAnchor="middle">
        {name}
      </text>
    </>
  );
}

function Letters({ count }: { readonly count: number }) {
  const shown = Math.min(count, LETTERS_MOST);
  return (
    <>
      {Array.from({ length: shown }, (_, index) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: letters have no other name than their place
          key={index}
          transform={`translate(${204 - index * 17} ${206 + (index % 2) * 3}) rotate(${(index % 3) * 7 - 7})`}
        >
          <rect className={classes.letter} width="24" height="16" rx="1.5" />
          <path className={classes.letterFold} d="M1 1.5 12 9 23 1.5" />
        </g>
      ))}
      {count > LETTERS_MOST && (
        <text className={classes.letterCount} x="60" y="226" textAnchor="end">
          {count}
        </text>
      )}
    </>
  );
}
