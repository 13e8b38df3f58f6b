import type { Chapter } from '../types';

/** 3. 本人確認の登録. */
export const identity = {
  home: {
    title: 'メニュー画面',
    lead: 'メニュー画面から、ご所属の団体・組合名を選びます。',
    taps: { group: 'ご所属の団体・組合名をタップします。' },
  },
  'group-menu': {
    title: 'ご所属の団体・組合のお手続き',
    lead: '団体のお手続きが表示されます。',
    taps: { identity: '「{group-menu.identity}」をタップします。' },
  },
  'identity-intro': {
    lead: 'お手元に、資格確認書・資格情報のお知らせ・マイナポータルの画面のいずれかをご用意ください。',
    taps: {
      next: '「{identity-intro.next}」をタップします。',
      'no-card': 'お手元に保険証がない場合は、{page:launch}の「{title.no-card-help}」をご覧ください。',
    },
    notes: [
      '※1 「本人確認が完了すると受け取れるポイント」は、団体の独自ポイントで、本人確認によるポイント付与がある場合に表示されます。',
      '※2 「利用できるようになるポイント」は、団体が独自ポイントを提供している場合に表示されます。',
    ],
  },
  'identity-intro/own-points': {
    title: '独自ポイントがあり、付与のない団体',
    lead: '※2だけが表示されます。',
  },
  'identity-intro/coin': {
    title: '独自ポイントのない団体',
    lead: '{coin}が対象になります。',
  },
  'identity-insurer': {
    lead: '登録した団体の番号が入っています。お手元の書類と同じことをご確認ください。',
    taps: {
      insurer_number: '「{identity-insurer.number}」を確認します。違う場合は入力し直します。',
      next: '「{identity-insurer.next}」をタップします。',
    },
  },
  'identity-number': {
    lead: '資格確認書などに記載の「記号」と「番号」を入力します。',
    taps: {
      symbol: '「{number.symbol}」を入力します。',
      number: '「{number.number}」を入力します。',
      next: '「{identity-number.next}」をタップします。',
    },
  },
  'ios:identity-number/pattern-1': {
    title: 'パターン①',
    lead: '番号のみで、ハイフン「-」がある場合（例：1234-5678）',
  },
  'ios:identity-number/pattern-2': {
    title: 'パターン②',
    lead: '番号のみの場合（例：12345678）',
  },
  'ios:identity-number/pattern-3': {
    title: 'パターン③',
    lead: '記号と番号が分かれ、記号にハイフン「-」がある場合（例：12-456、5678）',
  },
  'ios:identity-number/pattern-4': {
    title: 'パターン④',
    lead: '記号と番号が分かれている場合（例：1234、5678）',
  },
  'identity-profile': {
    lead: '氏名と生年月日を入力します。',
    taps: {
      kana: '氏名を、全角カタカナで入力します。',
      year: '生年月日を入力します。元号でも入力できます。',
      next: '「{identity-profile.next}」をタップします。',
    },
  },
  'identity-confirm': {
    lead: '入力した内容に間違いがないか、ご確認ください。',
    taps: {
      'change-profile': '間違いがあれば、その項目の「{identity-confirm.change}」をタップして直します。',
      submit: '間違いがなければ「{identity-confirm.submit}」をタップします。',
      trouble: '困ったときは、ここをタップします。',
    },
  },
  'identity-done': {
    lead: '完了画面が表示されたら、本人確認は終了です。',
    taps: {
      access: '続けて「健診・医療アクセス認証」（{page:intro}）へ進めます。',
      menu: 'ここまでで終える場合は、「{identity-done.menu}」をタップします。',
    },
  },
  'identity-failed': {
    title: '完了画面が表示されないとき',
    lead: 'エラー画面が表示された場合は、次の可能性が考えられます。',
    taps: {
      'other-email': '以前、別のメールアドレスで会員登録をした可能性がある方は、そのメールアドレスでログインします。',
      contact: '保険証情報が連携されていない可能性がある方は、カスタマーセンター（{support_url}）へお問い合わせください。',
      check: '入力した内容を見直す場合は、ここをタップします。',
    },
  },
  'identity-failed/group-not-linked': {
    title: '団体のデータが届いていないとき',
    lead: '加入者のデータが団体からまだ届いていません。時間をおいて、もう一度お試しください。',
  },
} satisfies Chapter;
