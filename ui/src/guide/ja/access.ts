import type { Chapter } from '../types';

/** 4. 健診・医療アクセス認証の登録, but for the photos. */
export const access = {
  'home/verified': {
    title: 'メニュー画面',
    lead: 'メニュー画面から、ご所属の団体・組合名を選びます。',
    taps: { group: 'ご所属の団体・組合名をタップします。' },
  },
  'group-menu/verified': {
    title: 'ご所属の団体・組合のお手続き',
    lead: '本人確認が「{menu.identity.done}」になっていることをご確認ください。',
    taps: { access: '「{group-menu.access}」をタップします。' },
  },
  'group-menu/no-checkup': {
    title: '{group-menu.no-checkup}',
    lead: '「{group-menu.access}」は、団体によって表示されません。',
    taps: { 'no-checkup': 'ここをタップすると、理由が表示されます。' },
  },
  'access-intro': {
    lead: '手続きの流れを確認します。本人確認書類の登録方法は、4種類の書類から選べます。',
    taps: { next: '「{access-intro.next}」をタップします。' },
  },
  'document-select': {
    lead: 'お手元に、いずれか1つの書類をご用意ください。',
    taps: {
      'choose-licence': '「{document.licence}」の方は、ここの「{document-select.choose}」をタップします（{page:licence}へ）。',
      'choose-mynumber': '「{document.mynumber}」の方（{page:mynumber}へ）',
      'choose-record': '「{document.record}」の方（{page:record}へ）',
      'choose-residence': '「{document.residence}」の方（{page:residence}へ）',
    },
  },
  'document-back-ask': {
    lead: 'ウラ面の備考欄をご確認ください。氏名の変更などの記載がある場合は、ウラ面も撮影します。',
    taps: {
      written: '記載がある方は、「{document-back-ask.written}」をタップします。',
      'not-written': '記載がない方は、「{document-back-ask.not-written}」をタップします。ウラ面の撮影はありません。',
    },
  },
  'document-summary': {
    lead: '登録内容をご確認ください。続いて、顔写真の撮影です。',
    taps: { next: '「{document-summary.next}」をタップし、「{title.face-guide}」（{page:face}）へお進みください。' },
  },
  'main:document-summary/no-remarks': {
    lead: 'ウラ面を撮影しない場合は、この画面が表示されます。登録内容をご確認ください。',
    taps: {
      next: '「{document-summary.next}」をタップし、「{title.face-guide}」（{page:face}）へお進みください。',
      'change-answer': '備考欄の回答を間違えた場合は、ここから選び直せます。',
    },
  },
  'secret-intro': {
    lead: '秘密の質問は、健診・医療の情報を見るときに必要になります。',
    taps: { start: '「{secret-intro.start}」をタップします。' },
  },
  'secret-question': {
    lead: '{secret-question.lead}',
    taps: {
      question: '「{secret-question.own}」が選ばれています。質問の内容を入力します。',
      answer: '答えを設定します。',
      next: '「{secret-question.next}」をタップします。',
    },
  },
  'access-confirm': {
    lead: '最後に、登録する情報を確認します。答えは隠れていますが、表示することもできます。',
    taps: {
      'change-question': '秘密の質問を直す場合は、「{access-confirm.change}」をタップします。',
      submit: '内容に問題がなければ、「{access-confirm.submit}」をタップします。',
      trouble: '困ったときは、「{access-confirm.trouble}」をタップします。',
    },
  },
  'access-confirm/with-back': {
    title: 'ウラ面も提出したとき',
    lead: 'ウラ面の写真が加わり、新氏名についての案内が表示されます。',
  },
  'access-done': {
    title: '完了画面が表示された場合',
    lead: '「{access-done.heading}」と表示されれば、登録作業は完了です。お疲れさまでした！',
    taps: { menu: '「{access-done.menu}」をタップします。' },
  },
  'access-pending': {
    title: '申請画面が表示された場合',
    lead: '確認が必要な場合は、この画面が表示されることがあります。完了メールをお待ちください。',
    taps: { menu: '「{access-pending.menu}」をタップします。' },
  },
  'access-pending/rejected': {
    title: '再提出のお願いが表示された場合',
    lead: '確認できなかったものだけを、もう一度お送りいただきます。',
    taps: { resubmit: '「{access-pending.resubmit}」をタップし、案内に沿ってお進みください。' },
  },
} satisfies Chapter;
