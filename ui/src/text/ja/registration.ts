/** Registration (guide 1). */
export const registration = {
  'title.group-kind': '団体選択',
  'group-kind.heading': 'ご所属の団体の種類を選んでください',
  'group-kind.label.1': '健康保険・共済組合または会社',
  'group-kind.hint.1': 'お勤め先の健康保険組合、共済組合・支部など',
  'group-kind.label.2': '国民健康保険組合・地方自治体',
  'group-kind.hint.2': '市区町村の国民健康保険、後期高齢者医療、国民健康保険組合など',
  'group-kind.which': 'どれを選べばよいかわからない方',
  'group-kind.which.text':
    '資格確認書などに書かれた「保険者名称」をご確認ください。「健康保険組合」「共済組合」とあれば上、市区町村・広域連合・「国民健康保険組合」とあれば下を選びます。間違えても、次の画面で団体名を確認できます。',
  'group-kind.not-found': 'ご所属の団体が見つからない方',
  'group-kind.failed':
    '団体の種類を読み込めませんでした。インターネットの接続を確かめてから、もう一度お試しください。',

  'title.group-auth': '団体ID認証',
  'group-auth.heading': '保険者番号を入力してください',
  'group-auth.lead':
    '団体IDには、資格確認書・資格情報のお知らせ・マイナポータルなどに記載の「保険者番号」を入力します。',
  'group-auth.field': '保険者番号',
  'group-auth.hint': '6桁または8桁の数字です。先頭の「0」も省かずに入力してください。',
  'group-auth.approve': '承認する',
  'group-auth.no-card': '保険者番号がわからない方',
  'group-auth.scan': '二次元コードを読み取る',
  'group-auth.not-found': 'ご所属の団体が見つからない方',
  'group-auth.picture': '{source}の見本。「保険者番号」の場所を示しています。',
  'group-auth.pictures': '資格情報のお知らせ・マイナポータルの見本',
  'group-auth.scan.heading': '二次元コードを枠に合わせてください',
  'group-auth.scan.lead': '団体から配布された登録用の二次元コードを読み取ります。',
  'group-auth.type-instead': '番号を入力する',
  'group-auth.scan-refused':
    'この二次元コードは、登録用ではありません。内容は保存も送信もしていません。保険者番号を入力してください。',
  'group-auth.scan-timeout': '二次元コードを読み取れませんでした。保険者番号を入力してください。',
  'source.certificate': '資格確認書',
  'source.notice': '資格情報のお知らせ',
  'source.portal': 'マイナポータル',

  'insurer.required': '保険者番号を入力してください。',
  'insurer.digits': '保険者番号は数字だけで入力してください。',
  'insurer.length': '保険者番号は6桁または8桁です。いまは{n}桁です。資格確認書などをご確認ください。',
  'insurer.public-fund':
    'この番号は、公費負担者番号のようです。「保険者番号」の欄の番号を入力してください。',
  'insurer.kind': '保険者番号の先頭2桁が、健康保険の番号と異なるようです。番号をご確認ください。',
  'insurer.zero': '先頭の「0」が抜けていませんか。',
  'insurer.zero.fix': '0を付けて {padded} にする',
  'insurer.check': '番号をご確認ください。入力した番号に、間違いがあるかもしれません。',
  'insurer.check.fix': '番号を直す',
  'group.not-found':
    'この番号の団体を確認できませんでした。番号に間違いがあるか、ご所属の団体が{brand}を利用していない可能性があります。番号をご確認のうえ、もう一度お試しください。',

  'title.account-start': '認証完了',
  'account-start.heading': '団体の認証に成功しました',
  'account-start.insurer': '保険者番号 {insurer}',
  'account-start.lead': '続いて、アカウントを作成します。団体名が正しいことをご確認ください。',
  'account-start.start': 'アカウント作成をはじめる',
  'account-start.wrong-group': '団体が違う場合',

  'title.account-credentials': 'アカウント作成',
  'account-credentials.heading': 'メールアドレスとパスワードを設定してください',
  'account-credentials.lead': 'メールアドレスは、ログインするときのIDになります。',
  'account-credentials.next': '次へ',
  'account-credentials.login': 'ログイン',
  'account-credentials.caution.1':
    '以前{brand}に登録したことがある方は、メールアドレスを登録できないことがあります。まず、以前のメールアドレスでログインをお試しください。解決しない場合は、カスタマーセンターへお問い合わせください。',
  'account-credentials.caution.2': '間違ったメールアドレスでは、承認メールが届かないため、登録が完了しません。',
  'account-credentials.caution.3':
    'セキュリティソフトやメールソフトの迷惑メール防止機能により、承認メールが迷惑メールフォルダやゴミ箱に入ったり、削除されたりすることがあります。@{mail_domain} からのメールを受信できるように設定してください。',
  'account-credentials.caution.4':
    'パスワードは、「パスワード設定の条件」をよくお読みのうえ、設定してください。',
  'account-credentials.resumed':
    '前回の続きです。安全のため、パスワードは保存していません。もう一度入力してください。',
  'account-credentials.returned':
    'メールアドレスを変更すると、送信済みのワンタイムパスワードは使えなくなります。パスワードは、もう一度入力してください。',
  'account-credentials.gone': '手続きの有効期限（24時間）が切れました。お手数ですが、もう一度入力してください。',

  'email.label': 'メールアドレス',
  'email.hint': '例：name@example.jp',
  'email.required': 'メールアドレスを入力してください。',
  'email.format': 'メールアドレスの形を確認できません。「name@example.jp」のように入力してください。',
  'email.long': 'メールアドレスは254文字以内で入力してください。',
  'email.typo': '「@{domain}」は「@{suggestion}」の間違いではありませんか。',
  'email.typo.fix': '@{suggestion} に直す',
  'email.odd': '「.」が続いているか、「@」の直前にあります。間違いがなければ、このまま進めます。',
  'email.folded': '全角の文字や空白を直しました：{email}',

  'password.label': 'パスワード',
  'password.hint': '下の「パスワード設定の条件」をお読みください。',
  'password.conditions': 'パスワード設定の条件',
  'password.met': '満たしています',
  'password.unmet': 'まだです',
  'password.rule.length': '{min}文字以上、{max}文字以内',
  'password.rule.classes': '英字と数字を、それぞれ1文字以上含む',
  'password.rule.email': 'メールアドレスを含まない',
  'password.rule.common': '推測されやすいもの（password1、12345678など）ではない',
  'password.note': '大文字と小文字は区別します。記号や空白も使えます。',
  'password.note.phrase':
    '{min}文字以上にしてください。いくつかの言葉を組み合わせると、覚えやすく安全です。',
  'password.required': 'パスワードを入力してください。',
  'password.short': 'パスワードは{min}文字以上で設定してください。いまは{n}文字です。',
  'password.long': 'パスワードは{max}文字以内で設定してください。',
  'password.classes': '英字と数字を、それぞれ1文字以上入れてください。',
  'password.email': 'メールアドレスを含むパスワードは使えません。',
  'password.common':
    'このパスワードは、多くの人が使っていて推測されやすいため使えません。別のパスワードにしてください。',
  'password.same': 'いまのパスワードと同じです。別のパスワードにしてください。',

  'title.account-consent': 'ご利用前の確認',
  'account-consent.heading': '内容をお読みのうえ、チェックを入れてください',
  'account-consent.email': '承認メールの送信先：{email}',
  'account-consent.send': '承認メールを送信',
  'account-consent.caution':
    '送信後、10分以内にワンタイムパスワードを入力します。メールを確認できる状態で送信してください。',
  'account-consent.document-failed':
    '内容を読み込めませんでした。インターネットの接続を確かめてから、もう一度お試しください。',
  'account-consent.close': '閉じて、チェックに戻る',
  'consent.terms': '利用規約に同意します',
  'consent.terms.name': '利用規約',
  'consent.terms.link': '利用規約を読む',
  'consent.privacy': '個人情報の取り扱いに同意します',
  'consent.privacy.name': '個人情報の取り扱い',
  'consent.privacy.link': '個人情報の取り扱いを読む',
  'consent.points':
    '{points}の利用規約と、ポイントの付与に必要な情報を{group}に提供することに同意します',
  'consent.points.name': '{points}の利用規約',
  'consent.points.link': '{points}の利用規約を読む',
  'consent.required':
    '「{consent}」をお読みのうえ、チェックを入れてください。同意いただけない場合は、登録できません。',
  'consent.updated': '「{consent}」の内容が新しくなりました。もう一度お読みのうえ、チェックを入れてください。',

  'title.account-otp': 'メールの確認',
  'otp.heading': 'ワンタイムパスワードを入力してください',
  'account-otp.lead':
    '{email} に承認メールを送信しました。メールに記載の「ワンタイムパスワード」を、10分以内に入力してください。',
  'otp.expires': '有効期限：{time}まで（残り {mm}分{ss}秒）',
  'otp.remaining': '残り{n}分です。',
  'otp.field': 'ワンタイムパスワード（6桁の数字）',
  'otp.verify': '承認する',
  'otp.change-email': 'メールアドレスを変更する',
  'otp.resend-wait': 'あと{n}秒で再送できます',
  'otp.required': 'ワンタイムパスワードを入力してください。',
  'otp.format': '6桁の数字で入力してください。',
  'otp.wrong':
    'ワンタイムパスワードが正しくありません。いちばん新しい承認メールをご確認ください。あと{n}回入力できます。',
  'otp.locked':
    '正しくない入力が続いたため、このワンタイムパスワードは使えなくなりました。承認メールを再送し、新しいワンタイムパスワードを入力してください。',
  'otp.expired':
    '10分が過ぎたため、ワンタイムパスワードの有効期限が切れました。承認メールを再送し、新しいワンタイムパスワードを入力してください。',
  'account-otp.resend': '承認メールを再送する',
  'account-otp.resent': '承認メールを再送しました。以前のワンタイムパスワードは使えません。',
  'account-otp.resend-limit':
    '再送できる回数の上限に達しました。届かない場合は、メールアドレスをご確認ください。',
  'account-otp.help': '承認メールが届かない場合',
  'account-otp.switch': 'メールアプリに切り替えても、この画面から続けられます。',
  'mail-help.wait': '届くまで数分かかることがあります。',
  'mail-help.spam': '迷惑メールフォルダやゴミ箱をご確認ください。',
  'mail-help.domain': '@{mail_domain} からのメールを受信できるように設定してから、再送してください。',
  'mail-help.address': 'メールアドレスに間違いがないか、ご確認ください。',
  'mail-help.already':
    '「すでに登録されています」というメールが届いた場合は、ワンタイムパスワードはありません。「ログイン」からお進みください。',
  'mail-help.login': 'ログイン',
  'mail-help.support': '解決しない場合は、カスタマーセンターへお問い合わせください。',

  'title.account-done': 'アカウント作成完了',
  'account-done.heading': 'アカウントの作成が完了しました',
  'account-done.lead': '次のサービスを利用する方は、案内に沿って手続きを進めてください。',
  'account-done.points': '使う・貯める／みんなで歩活に参加する',
  'account-done.points.text': '保険証情報の登録が必要です。「本人確認」へお進みください。',
  'account-done.coin': '{group}は独自ポイントを導入していないため、{coin}が対象です。',
  'account-done.checkup': '健診やお薬履歴、医療費通知を確認する',
  'account-done.checkup.text':
    '「本人確認」に加えて、「本人確認書類の撮影」と「顔写真の撮影」が必要です。',
  'account-done.identity': '本人確認へ進む',
  'account-done.later': 'あとで手続きする',
} as const;
