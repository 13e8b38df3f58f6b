/** Frame, common failures, dialogs, notes. */
export const common = {
  'frame.back': 'もどる',
  'frame.support': 'こまったとき',
  'frame.leave': '手続《てつづ》きをやめる',
  'frame.required': '※かならず',
  'frame.optional': '※なくてもいい',
  'frame.caution': '【注意《ちゅうい》！】',
  'frame.notice': '気《き》をつけること',
  'frame.busy.sending': '送《おく》っています。そのまま待《ま》ってください。',
  'frame.busy.slow': '時間《じかん》がかかっています。もう少《すこ》し待《ま》ってください。',
  'frame.retry': 'もう一度《いちど》する',
  'frame.contact': 'カスタマーセンターに聞《き》く',
  'frame.errors': '入《い》れたものを見《み》てください（なおすところ：{n}）',
  'frame.warning': 'よく見《み》てください',
  'frame.go-on': 'このまま進《すす》む',
  'frame.complete': '終《お》わりました',
  'frame.language': '言語《げんご》 / Language',
  'frame.close': '閉《と》じる',
  'frame.loading': '読《よ》んでいます。',
  'frame.hyphen': 'ハイフン',
  'frame.change': '変《か》える',

  'progress.registration': 'アカウントを作《つく》る　{n}/{of}',
  'progress.identity': '本人確認《ほんにんかくにん》　{n}/{of}',
  'progress.access': '健診《けんしん》・医療《いりょう》アクセス認証《にんしょう》　{n}/{of}',

  'notice.folded': '大《おお》きい文字《もじ》や空白《くうはく》をなおしました。',

  'note.card-expired':
    '前《まえ》の健康保険証《けんこうほけんしょう》は、2025年《ねん》12月《がつ》1日《ついたち》までに終《お》わりました。病院《びょういん》では使《つか》えません。番号《ばんごう》が今《いま》と同《おな》じなら、番号《ばんごう》を見《み》るために使《つか》えます。',
  'note.number-law':
    '保険者番号《ほけんしゃばんごう》・記号《きごう》・番号《ばんごう》は、健康保険《けんこうほけん》の手続《てつづ》きのためだけに聞《き》きます。',
  'note.no-tracking':
    'このアプリは、ほかの会社《かいしゃ》のアプリやWebサイトであなたがしたことを調《しら》べません。',
  'note.causes': '本人確認《ほんにんかくにん》ができないとき、次《つぎ》のことが考《かんが》えられます。',
  'note.causes.1': '資格確認書《しかくかくにんしょ》などと、入《い》れたものがちがう。',
  'note.causes.2':
    'あなたの団体《だんたい》（健康保険組合《けんこうほけんくみあい》や市役所《しやくしょ》など）から、保険証《ほけんしょう》のデータがまだ来《き》ていない。',
  'note.causes.2.when':
    '※次《つぎ》のときは、使《つか》えるまで1〜2か月《げつ》ぐらいかかります（市役所《しやくしょ》などは3か月《げつ》以上《いじょう》）。',
  'note.causes.2.moved': '会社《かいしゃ》が変《か》わったり、新《あたら》しくもらったりして、保険証《ほけんしょう》の情報《じょうほう》が変《か》わった。',
  'note.causes.2.new': '入《はい》ったばかり。',
  'note.causes.3':
    'あなたの団体《だんたい》（健康保険組合《けんこうほけんくみあい》や市役所《しやくしょ》など）では、あなたは{brand}を使《つか》えない。',

  'fail.offline':
    'インターネットにつながらないため、送《おく》れませんでした。電波《でんぱ》やWi-Fiを見《み》て、もう一度《いちど》してください。入《い》れたものは消《き》えていません。',
  'fail.timeout':
    '時間《じかん》がかかり、結果《けっか》がわかりませんでした。もう一度《いちど》してください。同《おな》じ手続《てつづ》きが2回《かい》行《おこな》われることはありません。',
  'fail.server':
    'サービスに問題《もんだい》がありました。しばらく待《ま》って、もう一度《いちど》してください。続《つづ》くときは、カスタマーセンターにこの番号《ばんごう》を言《い》ってください：{ref}',
  'fail.rate': '短《みじか》い時間《じかん》に何回《なんかい》もしたため、今《いま》はできません。{time}のあとに、もう一度《いちど》してください。',
  'fail.storage':
    'スマートフォンなどがいっぱいで、写真《しゃしん》を保存《ほぞん》できませんでした。いらないものを消《け》して、もう一度《いちど》してください。',

  'banner.offline': 'インターネットにつながっていません。入《い》れたものは消《き》えません。つながると、続《つづ》きができます。',
  'banner.back-online': 'インターネットにつながりました。',
  'maintenance.planned': '{from}から{to}まで、メンテナンスのため使《つか》えません。',
  'maintenance.active':
    '今《いま》メンテナンスをしています。{to}ごろに終《お》わります。入《い》れたものは、保存《ほぞん》しています。',

  'dialog.leave-access': '手続《てつづ》きをやめますか。',
  'dialog.leave-access.text': 'やめて消《け》すと、写真《しゃしん》と入《い》れたものが消《き》えます。',
  'dialog.leave-access.stay': '手続《てつづ》きにもどる',
  'dialog.leave-access.later': 'あとで続《つづ》ける',
  'dialog.leave-access.discard': 'やめて消《け》す',
  'dialog.logout': 'ログアウトしますか。',
  'dialog.logout.text': '途中《とちゅう》まで入《い》れたものと写真《しゃしん》は、消《き》えます。',
  'dialog.logout.logout': 'ログアウトする',
  'dialog.logout.stay': 'やめる',
  'dialog.change-document': '本人確認書類《ほんにんかくにんしょるい》を選《えら》びなおしますか。',
  'dialog.change-document.text': '書類《しょるい》の写真《しゃしん》は消《き》えます。',
  'dialog.change-document.change-document': '選《えら》びなおす',
  'dialog.change-document.stay': 'やめる',
  'dialog.discard': '写真《しゃしん》と入《い》れたものを消《け》します。いいですか。',
  'dialog.discard.discard': '消《け》す',
  'dialog.discard.stay': 'やめる',
  'dialog.withdraw': '本当《ほんとう》に退会《たいかい》しますか。',
  'dialog.withdraw.withdraw': '退会《たいかい》する',
  'dialog.withdraw.stay': 'やめる',

  'password.show': 'パスワードを見《み》せる',
  'password.hide': 'パスワードをかくす',
} as const;
