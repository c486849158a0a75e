/** The look of the list: Astro's window is dark whatever the page is. */
export const panelStyle = `
astro-dev-toolbar-window { max-height: min(480px, 50vh); }
.panel { display: flex; flex-direction: column; min-height: 0; font-size: 15px; line-height: 1.5; color: #d3d5db; }
.panel p { margin: 0; }
h1 { margin: 0; font-size: 18px; font-weight: 600; color: #fff; }
.panel .summary { margin-top: 4px; color: #b3b6c0; overflow-wrap: anywhere; }
ol { margin: 16px -24px -24px; padding: 0; list-style: none; overflow-y: auto; overscroll-behavior: contain; border-top: 1px solid #343841; }
ol[hidden] { display: none; }
li { padding: 12px 24px 12px 21px; border-left: 3px solid var(--severity); }
li + li { border-top: 1px solid #343841; }
.error { --severity: #ff9a8d; }
.warning { --severity: #f0c05a; }
.note { --severity: #9fb0ff; }
.message { color: #fff; }
.message b { color: var(--severity); font-weight: 600; }
.actions { display: flex; flex-wrap: wrap; align-items: baseline; gap: 8px; margin-top: 8px; }
button { padding: 3px 12px; font: inherit; font-size: 13px; color: #fff; background: #2a2d36; border: 1px solid #4a4f5c; border-radius: 999px; cursor: pointer; }
button:hover { background: #3a3e49; }
:is(button, summary, a):focus-visible { outline: 2px solid #9fb0ff; outline-offset: 2px; }
.rule { margin-left: 8px; font-size: 13px; color: #b3b6c0; }
.rule[open] { flex-basis: 100%; margin: 6px 0 0; }
summary { display: inline-block; cursor: pointer; font-family: ui-monospace, monospace; }
summary::before { content: '▸ '; }
details[open] summary::before { content: '▾ '; }
a { color: #b9c4ff; }
@media (forced-colors: active) {
  .panel, .panel * { color: CanvasText; }
  li { border-left-color: CanvasText; }
}
`;
