/** Login (guide 2) and password reset. */
export const login = {
  'title.login': 'ログイン',
  'login.heading': 'ログイン',
  'login.login': 'ログイン',
  'login.help': 'ログインでこまったとき',
  'login.sign-up': '新規登録《しんきとうろく》',
  'login.reset': 'パスワードを新《あたら》しくする',
  'login.failed':
    'ログインできませんでした。メールアドレスとパスワードが正《ただ》しいか、見《み》てください。できないときは、「ログインでこまったとき」を見《み》てください。',
  'login.locked':
    '何回《なんかい》もログインできなかったため、安全《あんぜん》のために止《と》めています。{time}のあとに、もう一度《いちど》してください。急《いそ》ぐときは、パスワードを新《あたら》しくしてください。',
  'login.reset-done': 'パスワードを変《か》えました。新《あたら》しいパスワードでログインしてください。',

  'title.login-help': 'ログインでこまったとき',
  'login-help.heading': '自分《じぶん》に合《あ》うものを見《み》てください',
  'login-help.password': 'パスワードを忘《わす》れた',
  'login-help.password.text': 'メールアドレスを調《しら》べて、新《あたら》しいパスワードを決《き》めることができます。',
  'login-help.address': 'メールアドレス（ログインID）がわからない',
  'login-help.address.text':
    '{brand}からのメールが来《く》るメールアドレスが、ログインIDです。ほかのメールアドレスもためしてください。',
  'login-help.cannot': '入《い》れても、ログインできない',
  'login-help.cannot.text':
    'メールアドレスとパスワードが正《ただ》しいか、見《み》てください。メールアドレスの大文字《おおもじ》・小文字《こもじ》、空白《くうはく》は、アプリがなおします。パスワードの大文字《おおもじ》と小文字《こもじ》は、ちがう文字《もじ》です。',
  'login-help.halfway': '登録《とうろく》が途中《とちゅう》だった',
  'login-help.halfway.text':
    'ワンタイムパスワードを入《い》れていないときは、登録《とうろく》が終《お》わっていません。「新規登録《しんきとうろく》」をもう一度《いちど》してください。',
  'login-help.old': '前《まえ》のメールアドレスが使《つか》えない',
  'login-help.old.text':
    'メールアドレスが変《か》わっても、ログインIDは変《か》わりません。前《まえ》のメールアドレスとパスワードでログインできます。メールが来《こ》ないときは、カスタマーセンターに聞《き》いてください。',

  'title.password-reset-request': 'パスワードを新《あたら》しくする',
  'password-reset-request.heading': '登録《とうろく》したメールアドレスを入《い》れてください',
  'password-reset-request.lead': 'ワンタイムパスワードを送《おく》ります。',
  'password-reset-request.send': 'メールを送《おく》る',

  'title.password-reset-otp': 'パスワードを新《あたら》しくする',
  'password-reset-otp.lead':
    '{email} の登録《とうろく》があるときは、ワンタイムパスワードを送《おく》りました。10分《ぷん》以内《いない》に入《い》れてください。',
  'password-reset-otp.resend': 'メールをもう一度《いちど》送《おく》る',
  'password-reset-otp.wrong':
    'ワンタイムパスワードがちがいます。いちばん新《あたら》しいメールを見《み》てください。あと{n}回《かい》できます。',
  'password-reset-otp.locked':
    '何回《なんかい》もちがったため、このワンタイムパスワードは使《つか》えません。メールをもう一度《いちど》送《おく》って、新《あたら》しいワンタイムパスワードを入《い》れてください。',
  'password-reset-otp.expired':
    '10分《ぷん》が過《す》ぎたため、このワンタイムパスワードは使《つか》えません。メールをもう一度《いちど》送《おく》って、新《あたら》しいワンタイムパスワードを入《い》れてください。',
  'password-reset-otp.resent': 'メールをもう一度《いちど》送《おく》りました。前《まえ》のワンタイムパスワードは使《つか》えません。',
  'password-reset-otp.resend-limit':
    'もう送《おく》れません。来《こ》ないときは、メールアドレスを見《み》てください。',
  'password-reset-otp.help': 'メールが来《こ》ないとき',
  'password-reset-otp.other-address': 'ほかのメールアドレスで登録《とうろく》していないか、見《み》てください。',

  'title.password-reset-new': 'パスワードを新《あたら》しくする',
  'password-reset-new.heading': '新《あたら》しいパスワードを決《き》めてください',
  'password-reset-new.field': '新《あたら》しいパスワード',
  'password-reset-new.change': 'パスワードを変《か》える',
  'password-reset-new.caution': '変《か》えると、ほかのスマートフォンなどではログアウトします。',
  'password-reset-new.gone': '時間《じかん》が過《す》ぎました。メールを送《おく》るところから、もう一度《いちど》してください。',
  'password-reset-new.start-over': 'もう一度《いちど》する',
} as const;
