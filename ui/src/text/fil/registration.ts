/** Registration (guide 1). */
export const registration = {
  'title.group-kind': 'Organisasyon mo',
  'group-kind.heading': 'Piliin ang uri ng organisasyong kinabibilangan mo',
  'group-kind.label.1': 'Health insurance society, mutual aid association o kumpanya',
  'group-kind.hint.1':
    'Ang health insurance society ng pinagtatrabahuhan mo (健康保険組合), mutual aid association (共済組合) o sangay nito',
  'group-kind.label.2': 'National health insurance society o munisipyo',
  'group-kind.hint.2':
    'National health insurance (国民健康保険) ng lungsod, bayan o nayon, insurance para sa edad 75 pataas (後期高齢者医療), national health insurance society',
  'group-kind.which': 'Hindi ko alam kung alin ang pipiliin',
  'group-kind.which.text':
    'Tingnan ang pangalan ng insurer (保険者名称) sa sertipiko ng eligibility mo. Kung nakasulat ang 健康保険組合 o 共済組合, piliin ang nasa itaas. Kung lungsod, bayan, nayon, 広域連合 o 国民健康保険組合, piliin ang nasa ibaba. Kung magkamali ka, makikita mo pa ang pangalan sa susunod na screen.',
  'group-kind.not-found': 'Hindi ko makita ang organisasyon ko',
  'group-kind.failed':
    'Hindi na-load ang mga uri ng organisasyon. Pakitingnan ang koneksyon mo sa internet at subukan ulit.',

  'title.group-auth': 'Pag-check ng organisasyon',
  'group-auth.heading': 'Ilagay ang numero ng insurer',
  'group-auth.lead':
    'Ito ang numerong tinatawag na 保険者番号 sa sertipiko ng eligibility (資格確認書), abiso ng eligibility (資格情報のお知らせ) o Mynaportal (マイナポータル).',
  'group-auth.field': 'Numero ng insurer (保険者番号)',
  'group-auth.hint': '6 o 8 digit. Huwag laktawan ang “0” sa unahan.',
  'group-auth.approve': 'Kumpirmahin',
  'group-auth.no-card': 'Hindi ko alam ang numero ng insurer',
  'group-auth.scan': 'Mag-scan ng QR code',
  'group-auth.not-found': 'Hindi ko makita ang organisasyon ko',
  'group-auth.picture': 'Halimbawa: {source}. Ipinapakita nito kung nasaan ang numero ng insurer (保険者番号).',
  'group-auth.pictures': 'Mga halimbawa ng abiso ng eligibility at ng Mynaportal',
  'group-auth.scan.heading': 'Itapat ang QR code sa frame',
  'group-auth.scan.lead': 'I-scan ang QR code para sa pagrehistro na ibinigay ng organisasyon mo.',
  'group-auth.type-instead': 'I-type ang numero',
  'group-auth.scan-refused':
    'Hindi para sa pagrehistro ang QR code na ito. Hindi na-save o ipinadala ang laman nito. Ilagay ang numero ng insurer.',
  'group-auth.scan-timeout': 'Hindi nabasa ang QR code. Ilagay ang numero ng insurer.',
  'source.certificate': 'Sertipiko ng eligibility (資格確認書)',
  'source.notice': 'Abiso ng eligibility (資格情報のお知らせ)',
  'source.portal': 'Mynaportal (マイナポータル)',

  'insurer.required': 'Pakilagay ang numero ng insurer.',
  'insurer.digits': 'Mga digit lang ang ilagay sa numero ng insurer.',
  'insurer.length': '6 o 8 digit ang numero ng insurer. {n} ang inilagay mo. Pakitingnan ang dokumento mo.',
  'insurer.public-fund': 'Mukhang numero ito ng pondo ng gobyerno (公費負担者番号). Ilagay ang numerong nasa 保険者番号.',
  'insurer.kind': 'Mukhang iba ang unang 2 digit sa numero ng health insurance. Pakitingnan ang numero.',
  'insurer.zero': 'May kulang bang “0” sa unahan?',
  'insurer.zero.fix': 'Idagdag ang 0: {padded}',
  'insurer.check': 'Pakitingnan ang numero. Maaaring may mali rito.',
  'insurer.check.fix': 'Itama ang numero',
  'group.not-found':
    'Walang nakitang organisasyon na may ganitong numero. Maaaring mali ang numero, o hindi gumagamit ng {brand} ang organisasyon mo. Tingnan ang numero at subukan ulit.',

  'title.account-start': 'Nakumpirma na',
  'account-start.heading': 'Nakita ang organisasyon mo',
  'account-start.insurer': 'Numero ng insurer {insurer}',
  'account-start.lead': 'Susunod, gagawa ka ng account. Tingnan kung tama ang pangalan ng organisasyon.',
  'account-start.start': 'Gumawa ng account',
  'account-start.wrong-group': 'Hindi ito ang organisasyon ko',

  'title.account-credentials': 'Gumawa ng account',
  'account-credentials.heading': 'I-set ang email address at password mo',
  'account-credentials.lead': 'Ang email address mo ang ID para sa pag-log in.',
  'account-credentials.next': 'Susunod',
  'account-credentials.login': 'Mag-log in',
  'account-credentials.caution.1':
    'Kung nagrehistro ka na dati sa {brand}, maaaring hindi mo mairehistro ang email address mo. Subukan munang mag-log in gamit ang dati mong email address. Kung hindi pa rin puwede, kontakin ang Customer Center.',
  'account-credentials.caution.2':
    'Kung mali ang email address, hindi darating ang email ng kumpirmasyon at hindi matatapos ang pagrehistro.',
  'account-credentials.caution.3':
    'Maaaring ilagay ng spam filter sa spam folder o trash, o burahin, ang email ng kumpirmasyon. Payagan ang email mula sa @{mail_domain}.',
  'account-credentials.caution.4':
    'Basahing mabuti ang “Mga patakaran sa password” bago mag-set ng password.',
  'account-credentials.resumed':
    'Dito ka huminto noong huli. Para sa kaligtasan, hindi na-save ang password mo. Pakilagay ulit.',
  'account-credentials.returned':
    'Kung babaguhin mo ang email address, hindi na magagamit ang one-time password na naipadala na. Pakilagay ulit ang password mo.',
  'account-credentials.gone': 'Lumipas na ang takdang oras (24 oras). Pasensya na, pakilagay ulit ang lahat.',

  'email.label': 'Email address',
  'email.hint': 'Halimbawa: name@example.jp',
  'email.required': 'Pakilagay ang email address mo.',
  'email.format': 'Mukhang hindi ito email address. Ilagay ito nang tulad ng “name@example.jp”.',
  'email.long': 'Hanggang 254 na karakter lang ang email address.',
  'email.typo': '“@{domain}” ang inilagay mo. “@{suggestion}” ba dapat?',
  'email.typo.fix': 'Itama: @{suggestion}',
  'email.odd': 'May magkakasunod na “.” o may “.” bago ang “@”. Kung tama ito, puwede kang magpatuloy.',
  'email.folded': 'Itinama namin ang mga full-width na letra at puwang: {email}',

  'password.label': 'Password',
  'password.hint': 'Basahin ang “Mga patakaran sa password” sa ibaba.',
  'password.conditions': 'Mga patakaran sa password',
  'password.met': 'ayos na',
  'password.unmet': 'hindi pa',
  'password.rule.length': 'Mula {min} hanggang {max} karakter',
  'password.rule.classes': 'May kahit isang letra at isang digit',
  'password.rule.email': 'Walang laman na email address mo',
  'password.rule.common': 'Hindi madaling hulaan (tulad ng password1 o 12345678)',
  'password.note': 'Magkaiba ang malaki at maliit na letra. Puwede ring gumamit ng simbolo at puwang.',
  'password.note.phrase':
    'Gumamit ng hindi bababa sa {min} karakter. Ang ilang salitang pinagsama ay madaling tandaan at ligtas.',
  'password.required': 'Pakilagay ang password mo.',
  'password.short': 'Gumamit ng hindi bababa sa {min} karakter. {n} ang inilagay mo.',
  'password.long': 'Gumamit ng hanggang {max} karakter lang.',
  'password.classes': 'Gumamit ng kahit isang letra at isang digit.',
  'password.email': 'Hindi puwedeng may email address mo sa password.',
  'password.common':
    'Hindi puwede ang password na ito dahil marami ang gumagamit nito at madaling hulaan. Pumili ng iba.',
  'password.same': 'Ito ang password mo ngayon. Pumili ng iba.',

  'title.account-consent': 'Bago magsimula',
  'account-consent.heading': 'Basahin ang bawat isa at lagyan ng tsek',
  'account-consent.email': 'Ipapadala ang email ng kumpirmasyon sa: {email}',
  'account-consent.send': 'Ipadala ang email',
  'account-consent.caution':
    'Sa loob ng 10 minuto pagkapadala, ilalagay mo ang one-time password. Tiyaking nababasa mo ngayon ang email mo.',
  'account-consent.document-failed':
    'Hindi na-load ang teksto. Pakitingnan ang koneksyon mo sa internet at subukan ulit.',
  'account-consent.close': 'Isara at bumalik sa tsek',
  'consent.terms': 'Sumasang-ayon ako sa mga tuntunin ng paggamit',
  'consent.terms.name': 'Mga tuntunin ng paggamit',
  'consent.terms.link': 'Basahin ang mga tuntunin ng paggamit',
  'consent.privacy': 'Sumasang-ayon ako sa paghawak ng personal na impormasyon',
  'consent.privacy.name': 'Paghawak ng personal na impormasyon',
  'consent.privacy.link': 'Basahin ang paghawak ng personal na impormasyon',
  'consent.points':
    'Sumasang-ayon ako sa mga tuntunin ng paggamit ng {points}, at na ibibigay sa {group} ang impormasyong kailangan para bigyan ako ng puntos',
  'consent.points.name': 'Mga tuntunin ng paggamit ng {points}',
  'consent.points.link': 'Basahin ang mga tuntunin ng paggamit ng {points}',
  'consent.required':
    'Basahin ang “{consent}” at lagyan ng tsek. Kung hindi ka sasang-ayon, hindi ka makakapagrehistro.',
  'consent.updated': 'May pagbabago sa “{consent}”. Basahin ulit at lagyan ng tsek.',

  'title.account-otp': 'Tingnan ang email',
  'otp.heading': 'Ilagay ang one-time password',
  'account-otp.lead':
    'Nagpadala kami ng email ng kumpirmasyon sa {email}. Ilagay sa loob ng 10 minuto ang one-time password (ワンタイムパスワード) na nasa email.',
  'otp.expires': 'Valid hanggang {time} (natitira: {mm} min {ss} seg)',
  'otp.remaining': 'Natitirang minuto: {n}.',
  'otp.field': 'One-time password (6 digit)',
  'otp.verify': 'Kumpirmahin',
  'otp.change-email': 'Baguhin ang email address',
  'otp.resend-wait': 'Maipapadala ulit pagkalipas ng {n} seg',
  'otp.required': 'Pakilagay ang one-time password.',
  'otp.format': 'Maglagay ng 6 digit.',
  'otp.wrong':
    'Mali ang one-time password. Tingnan ang pinakabagong email ng kumpirmasyon. Natitirang pagsubok: {n}.',
  'otp.locked':
    'Masyadong maraming mali kaya hindi na magagamit ang one-time password na ito. Ipadala ulit ang email ng kumpirmasyon at ilagay ang bagong one-time password.',
  'otp.expired':
    'Mahigit 10 minuto na kaya hindi na valid ang one-time password. Ipadala ulit ang email ng kumpirmasyon at ilagay ang bagong one-time password.',
  'account-otp.resend': 'Ipadala ulit ang email',
  'account-otp.resent':
    'Ipinadala namin ulit ang email ng kumpirmasyon. Hindi na magagamit ang naunang one-time password.',
  'account-otp.resend-limit':
    'Hindi na maipapadala ulit ang email. Kung hindi ito dumating, tingnan kung tama ang email address mo.',
  'account-otp.help': 'Kung hindi dumating ang email',
  'account-otp.switch': 'Puwede kang lumipat sa mail app at magpatuloy pa rin mula sa screen na ito.',
  'mail-help.wait': 'Maaaring abutin ng ilang minuto bago dumating.',
  'mail-help.spam': 'Tingnan ang spam folder at trash.',
  'mail-help.domain': 'Payagan ang email mula sa @{mail_domain} at ipadala ulit.',
  'mail-help.address': 'Tingnan kung tama ang email address mo.',
  'mail-help.already':
    'Kung nakatanggap ka ng email na nagsasabing nakarehistro ka na (すでに登録されています), walang one-time password. Magpatuloy sa “Mag-log in”.',
  'mail-help.login': 'Mag-log in',
  'mail-help.support': 'Kung hindi pa rin puwede, kontakin ang Customer Center.',

  'title.account-done': 'Nagawa na ang account',
  'account-done.heading': 'Nagawa na ang account mo',
  'account-done.lead': 'Para magamit ang mga sumusunod na serbisyo, magpatuloy ayon sa nakasulat.',
  'account-done.points': 'Gamitin at ipunin (使う・貯める) / Sama-samang maglakad (みんなで歩活)',
  'account-done.points.text':
    'Kailangang irehistro ang impormasyon ng insurance mo. Magpatuloy sa “Pag-verify ng identidad”.',
  'account-done.coin': 'Walang sariling puntos ang {group}, kaya {coin} ang gamit.',
  'account-done.checkup':
    'Tingnan ang resulta ng checkup, history ng gamot at abiso ng gastos sa pagpapagamot',
  'account-done.checkup.text':
    'Bukod sa “Pag-verify ng identidad”, kailangan mong kunan ng litrato ang ID at mukha mo.',
  'account-done.identity': 'Pumunta sa Pag-verify ng identidad',
  'account-done.later': 'Gawin mamaya',
} as const;
