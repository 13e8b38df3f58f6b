import { element } from '../element';
import { ask, link, reset, type Stage } from './asking';
import type { Part } from './part';

const STEPS: [string, number][] = [
  ['＋1時間', 1],
  ['＋1日', 24],
  ['＋7日', 168],
  ['＋90日', 2160],
];

/** What a comparison of faces can find, and what can become of a submission. */
const LIKENESS: [string, unknown][] = [['通常どおり', null], ['一致', 'same'], ['判定できない', 'unsure'], ['不一致', 'different']];
const reject = (part: string, reason: string) => ({ reject: { reasons: [{ part, reason }] } });
const VERDICT: [string, unknown][] = [
  ['通常どおり', null],
  ['すぐに完了', 'complete'],
  ['審査後に承認', { approve: {} }],
  ['審査中のまま', 'wait'],
  ['書類の再提出（不鮮明）', reject('document', 'unreadable')],
  ['顔写真の再提出（不鮮明）', reject('face', 'unreadable')],
  ['不承認で終了', 'close'],
];

const choice = (label: string, options: [string, unknown][]) => {
  const select = element('select', {}, ...options.map(([name], at) => element('option', { value: String(at) }, name)));
  return { shown: element('label', {}, label, select), value: () => options[Number(select.value)]?.[1] };
};

/** Time: of wizard and backend alike. */
export const clock: Part = async ({ done }) => {
  const stage = await ask<Stage>({ ask: 'stage' });
  const said = element('p', {});
  const tell = ({ now }: Stage) => {
    said.textContent = now ? new Date(now).toLocaleString('ja-JP', { dateStyle: 'long', timeStyle: 'medium' }) : '見本の画面では、時計は止まっています。';
  };
  tell(stage);
  const ahead = async (hours: number) => tell(await ask<Stage>({ ask: 'ahead', hours }));
  const steps = STEPS.map(([name, hours]) =>
    element('button', { type: 'button', click: () => void done(ahead(hours), `時計を${name}進めました`) }, name),
  );
  return [element('h2', {}, '時計'), said, ...(stage.now ? [element('div', { class: 'row' }, ...steps)] : [])];
};

/** What is before the camera. */
export const camera: Part = async ({ done }) => {
  const { camera: spec, devices, subjects, conditions } = await ask<Stage>({ ask: 'stage' });
  const subject = choice('人物・書類', [['画面に合わせる', 'any'], ...subjects.map((name): [string, string] => [name, name])]);
  const condition = choice('状態', [['問題なし', ''], ...conditions.filter((word) => word !== 'sharp').map((word): [string, string] => [word, `?${word}`])]);
  const device = choice('この端末のカメラ', [['使わない', ''], ...devices.map((name): [string, string] => [name, name.split(' ', 1)[0] ?? ''])]);
  const source = element('input', { autocomplete: 'off', value: spec });
  const fill = () => {
    source.value = String(device.value()) || `synthetic:${String(subject.value())}${String(condition.value())}`;
  };
  for (const { shown } of [device, subject, condition]) shown.addEventListener('change', fill);
  const turn = () => void done(ask({ ask: 'camera', spec: source.value }), 'カメラを切り替えました');
  return [
    element('h2', {}, 'カメラ'),
    ...(devices.length > 0 ? [device.shown] : []),
    subject.shown,
    condition.shown,
    element('label', {}, 'カメラの指定（--camera）', source),
    element('div', { class: 'row' }, element('button', { type: 'button', click: turn }, '切り替える')),
  ];
};

/** What the backend finds next. */
export const next: Part = async ({ done }) => {
  const { cues } = await ask<Stage>({ ask: 'stage' });
  const title = element('h2', {}, '次の結果');
  if (!cues) return [title, element('p', {}, 'この画面では、結果を選べません。')];
  const likeness = choice('次の顔の照合', LIKENESS);
  const verdict = choice('次の申請', VERDICT);
  const set = () => void done(ask({ ask: 'next', likeness: likeness.value(), verdict: verdict.value() }), '次の1回の結果を決めました');
  return [title, likeness.shown, verdict.shown, element('div', { class: 'row' }, element('button', { type: 'button', click: set }, '決める'))];
};

/** What goes wrong between the wizard and its backend. */
export const faults: Part = async ({ done }) => {
  const { faults: plan } = await ask<Stage>({ ask: 'stage' });
  const title = element('h2', {}, '通信障害');
  if (plan === null) return [title, element('p', {}, 'この画面では、障害を起こせません。')];
  const said = element('input', { autocomplete: 'off', value: plan });
  const set = () => void done(ask({ ask: 'faults', plan: said.value }), '通信障害を設定しました');
  return [
    title,
    element('label', {}, '障害の指定（--faults、例：latency=200-800,error=0.1,drop=0.2）', said),
    element('div', { class: 'row' }, element('button', { type: 'button', click: set }, '設定する')),
  ];
};

/** The way back here, and back to the beginning. */
export const ways: Part = async ({ done, copy }) => {
  const copied = async () => copy(link((await ask<Stage>({ ask: 'stage' })).camera));
  return [
    element('h2', {}, '再現・やり直し'),
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'button', click: () => void copied() }, '再現リンクをコピー'),
      element('button', { type: 'button', click: () => void done(reset(), '') }, 'リセット（最初から）'),
    ),
  ];
};
