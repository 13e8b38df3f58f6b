/** The panel's own looks; the page's styles do not reach it, nor its the page. */
export const STYLE = `
:host { all: initial; }
dialog {
  box-sizing: border-box; width: min(560px, 100vw - 16px); max-width: none; height: calc(100dvh - 16px); max-height: none;
  margin: 8px auto; padding: 0 16px 24px; border: 2px solid #666; border-radius: 12px; background: #fff; color: #1a1a1a;
  font: 16px/1.5 'Noto Sans JP', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif; overflow-y: auto;
}
dialog::backdrop { background: rgb(0 0 0 / 50%); }
header { position: sticky; z-index: 1; top: 0; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 8px 0; background: #fff; }
h1 { margin: 0; font-size: 18px; }
h2 { margin: 20px 0 6px; padding-top: 12px; border-top: 1px solid #999; font-size: 16px; }
p { margin: 4px 0; }
button, input, select { box-sizing: border-box; min-height: 44px; padding: 4px 12px; border: 1px solid #666; border-radius: 8px; background: #fff; color: inherit; font: inherit; }
button { cursor: pointer; }
button:hover { background: #eef; }
:focus-visible { outline: 3px solid #0017c1; outline-offset: 2px; }
label { display: block; margin: 4px 0; }
label input, label select { display: block; width: 100%; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 6px 0; }
.states { max-height: 220px; margin: 0; padding: 0; overflow-y: auto; border: 1px solid #999; border-radius: 8px; list-style: none; }
.states button { width: 100%; min-height: 44px; border: 0; border-radius: 0; text-align: start; font-family: ui-monospace, monospace; }
.mail { margin: 8px 0; padding: 8px; border: 1px solid #999; border-radius: 8px; overflow-wrap: anywhere; }
.code { font: 700 22px/1.4 ui-monospace, monospace; letter-spacing: 2px; }
pre { white-space: pre-wrap; font: 14px/1.5 inherit; }
[role=status] { width: 100%; min-height: 24px; color: #0017c1; }
[role=status].wrong { color: #c00; }
`;
