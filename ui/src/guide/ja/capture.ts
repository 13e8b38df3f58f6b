import type { Chapter } from '../types';

/** 4. 健診・医療アクセス認証の登録: the photos of the document and of the face. */
export const capture = {
  'document-guide': {
    lead: '書類を明るい平らな場所に置き、白枠に合わせて撮影します。',
    taps: { start: '「{document-guide.start}」をタップします。' },
  },
  'main:document-guide/licence-front': {
    lead: 'まず、{document.licence}のオモテ面を撮影します。明るい平らな場所に置き、案内に沿って、白枠に合わせて撮影してください。',
    taps: {
      start: '「{document-guide.start}」をタップします。',
      'camera-help': 'カメラを使えないときは、ここをタップします。',
    },
  },
  'remarks:document-guide/licence-back': {
    lead: '備考欄に記載がある場合は、続いてウラ面を撮影します。',
    taps: { start: '「{document-guide.start}」をタップします。' },
  },
  'mynumber:document-guide/mynumber-front': {
    lead: '{document.mynumber}をご準備ください。撮影するのは、顔写真のあるオモテ面だけです。',
    taps: { start: '「{document-guide.start}」をタップします。' },
  },
  'record:document-guide/record-front': {
    lead: 'まず、{document.record}のオモテ面を撮影します。明るい平らな場所に置き、白枠に合わせて撮影してください。',
    taps: { start: '「{document-guide.start}」をタップします。' },
  },
  'record-back:document-guide/record-back': {
    lead: '備考欄に記載がある場合は、続いてウラ面を撮影します。',
    taps: { start: '「{document-guide.start}」をタップします。' },
  },
  'residence:document-guide/residence-front': {
    lead: '{document.residence}をご準備ください。撮影するのは、オモテ面だけです。',
    taps: { start: '「{document-guide.start}」をタップします。' },
  },
  'camera-denied': {
    title: '「許可する」を選ばなかったとき',
    lead: 'カメラの使用を確認するポップアップが表示されたら、「許可する」を選んでください。',
    taps: { again: '「{camera-denied.again}」をタップすると、ポップアップがもう一度表示されます。' },
  },
  'camera-denied/blocked-ios': {
    title: '端末の設定で許可する（iPhone・iPad）',
    lead: '「許可する」を選んでもカメラを使えないときは、端末の設定画面で許可します。',
    taps: { 'open-settings': '「{camera-denied.open-settings}」をタップします。' },
  },
  'camera-denied/blocked-android': {
    title: '端末の設定で許可する（Android）',
    lead: '画面に表示される順番のとおりに、設定を変更します。',
  },
  'document-capture': {
    lead: '書類を白枠に合わせます。案内が表示され、きれいに写ると自動で撮影されます。',
    taps: { shutter: '自動で撮影されないときは、「{capture.shutter}」をタップします。' },
  },
  'document-capture/mynumber-back': {
    title: 'ウラ面を写してしまったとき',
    lead: '{document.mynumber}のウラ面は受け取れません。写真は残りませんので、オモテ面を撮影してください。',
  },
  'document-review': {
    lead: '撮影した写真を確認します。「{review.example-good}」ことをご確認ください。',
    taps: {
      submit: 'きれいに写っていたら、「{review.submit}」をタップします。',
      retake: '撮り直す場合は、「{review.retake}」をタップします。',
    },
  },
  'document-review/blur': { title: '{review.example-blur}', lead: '文字がぼやけています。' },
  'document-review/cut-off': { title: '{review.example-cut-off}', lead: '書類の一部が写っていません。' },
  'document-review/glare': { title: '{review.example-glare}', lead: '光が反射しています。' },
  'face-guide': {
    lead: '正面の顔写真を撮影します。正面を向いて口を閉じてください。',
    taps: { start: '「{document-guide.start}」をタップします。' },
  },
  'main:face-guide/pose': {
    lead: '続いて、別アングルの顔写真を撮影します。アングルの指示は、ランダムで表示されます。',
    taps: { start: '「{document-guide.start}」をタップします。' },
  },
  'face-capture': {
    lead: 'お顔を枠内に合わせます。きれいに写ると自動で撮影されます。',
    taps: { shutter: '自動で撮影されないときは、「{capture.shutter}」をタップします。' },
  },
  'face-capture/left-closed': { lead: '左を向き、口を閉じます。' },
  'face-capture/left-open': { lead: '左を向き、口を開けます。' },
  'face-capture/right-closed': { lead: '右を向き、口を閉じます。' },
  'face-capture/right-open': { lead: '右を向き、口を開けます。' },
  'face-review': {
    lead: '撮影した写真を確認します。',
    taps: {
      submit: 'お顔がはっきり写っていたら、「{review.submit}」をタップします。',
      retake: '撮り直す場合は、「{review.retake}」をタップします。',
    },
  },
  'face-mismatch': {
    title: '顔写真が一致しないと表示されたとき',
    lead: '再度、撮影をお試しください。',
    taps: {
      retake: '「{face-mismatch.retake}」をタップします。',
      'retake-document': '書類の写真が鮮明でないときは、書類を撮影し直します。',
    },
  },
} satisfies Chapter;
