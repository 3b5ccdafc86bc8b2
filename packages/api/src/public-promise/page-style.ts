/** The style of the public page: dusk, after dark a darker one, and on paper ink. It stands in the page, known by its hash. */
export const PAGE_STYLE = `
@font-face{font-family:"Bricolage Grotesque Variable";src:url(/p/assets/bricolage-grotesque.woff2) format("woff2");font-weight:200 800;font-display:swap}
@font-face{font-family:"Figtree Variable";src:url(/p/assets/figtree.woff2) format("woff2");font-weight:300 900;font-display:swap}
:root{color-scheme:dark;--top:#1B1F30;--middle:#26325A;--bottom:#2B3259;--ink:#F6F5F2;--ink2:#D9DBE6;--window:#0E1320;--edge:#3A4066;--lamp:#FFC35C;--on-lamp:#1E2432;--pane:#FFE6B3}
@media (prefers-color-scheme:dark){:root{--top:#0B0D13;--middle:#12151D;--bottom:#171C2B;--ink:#ECE9E2;--ink2:#B9BDC8;--window:#07090E;--edge:#2B3140}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;text-align:center;background:var(--middle) linear-gradient(var(--top),var(--middle) 55%,var(--bottom)) no-repeat;color:var(--ink);font:17px/1.5 "Figtree Variable",system-ui,sans-serif;font-feature-settings:"tnum"}
main{width:100%;max-width:860px;padding:0 20px;flex:1}
a{color:inherit;text-underline-offset:3px}
a:focus-visible{outline:2px solid var(--lamp);outline-offset:3px;border-radius:4px}
.lamp{display:block;margin:0 auto;width:260px;height:260px;overflow:visible}
.lamp .body{fill:#0B1020;stroke:var(--edge);stroke-width:1}.lamp .cord{stroke:#0B1020;stroke-width:4}.lamp .pane{fill:#2A3148}.lamp .bar{stroke:#0B1020;stroke-width:3}
.lit .pane{fill:var(--pane)}
h1{margin:8px auto 0;max-width:14em;font:600 62px/1.02 "Bricolage Grotesque Variable","Figtree Variable",sans-serif;letter-spacing:-.02em;text-wrap:balance}
.lead{margin:20px 0 0;font-size:20px;line-height:1.45;overflow-wrap:anywhere}
.light{display:inline-flex;gap:12px;align-items:center;margin:28px 0 0;padding:9px 20px 9px 16px;border-radius:22px;font-weight:600;text-align:left}
.light::before{content:"";flex:none;width:10px;height:10px;border-radius:50%;border:2px solid currentColor}
.on{background:var(--lamp);color:var(--on-lamp)}.on::before{background:currentColor}
.out{border:1px solid var(--edge);background:var(--window)}
.hurry{margin:20px 0 0;font-weight:600;overflow-wrap:anywhere}
.own{margin:10px 0 0;font-size:15px;color:var(--ink2)}
h2{margin:56px 0 16px;font-size:15px;font-weight:600;color:var(--ink2)}
.week{display:grid;grid-template-columns:repeat(7,1fr);gap:10px;margin:0;padding:0;list-style:none}
.week li{min-width:0;font-size:14px;line-height:1.4;color:var(--ink2)}
.week strong{display:block;margin-top:8px;font-size:15px;color:var(--ink)}
.week .hours{display:block}
.week svg{display:block;width:100%;height:80px;border-radius:8px;border:1px solid var(--edge);background:var(--window)}
.week rect{fill:var(--lamp)}
.week .today strong{text-decoration:underline;text-decoration-color:var(--lamp);text-decoration-thickness:2px;text-underline-offset:4px}
.more{margin:40px 0 0;padding:0;list-style:none;color:var(--ink2)}
.more li{margin:6px 0;overflow-wrap:anywhere}
footer{padding:40px 20px 28px;font-size:15px;color:var(--ink2)}
@media (max-width:700px){.lamp{width:190px;height:190px}h1{font-size:42px}.lead{font-size:18px}h2{margin-top:40px}
.week{grid-template-columns:1fr;gap:0}.week li{display:grid;grid-template-columns:6.4em 1fr;grid-template-rows:auto auto;column-gap:14px;padding:10px 0;border-top:1px solid var(--edge);text-align:left;font-size:15px}.week svg{display:none}.week strong{grid-row:1/3;margin:0}.week .hours{grid-column:2}}
@media print{:root{color-scheme:light;--ink:#000;--ink2:#333;--window:#fff;--edge:#999;--lamp:#ccc}body{background:none}.lamp{display:none}.light{border:1px solid #000;background:none;color:#000}h1{margin-top:24px;font-size:40px}.week svg{print-color-adjust:exact}}
`;
