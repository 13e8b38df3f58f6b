/** Start, and what can appear everywhere. */
export const start = {
  'title.welcome': '{brand}',
  'welcome.heading': 'Magsimula sa {brand}',
  'welcome.lead': 'Kung bago ka, ihanda ang mga sumusunod at piliin ang “Mag-sign up”.',
  'welcome.needs': 'Mga kailangan',
  'welcome.need-mail': 'Sarili mong email address',
  'welcome.need-card':
    'Anumang nagpapakita ng impormasyon ng insurance mo: sertipiko ng eligibility (資格確認書), abiso ng eligibility (資格情報のお知らせ) o Mynaportal (マイナポータル)',
  'welcome.sign-up': 'Mag-sign up',
  'welcome.login': 'Mag-log in',
  'welcome.no-card': 'Wala akong impormasyon ng insurance',
  'welcome.starting': 'Inihahanda',
  'welcome.logged-out': 'Nakapag-log out ka na.',
  'welcome.draft-expired':
    'Wala na ang inilagay mo (binubura ito pagkalipas ng 24 oras). Pasensya na, pakisimulan ulit mula sa umpisa.',
  'welcome.withdrawn': 'Naisara na ang account mo. Salamat sa paggamit ng serbisyo namin.',
  'welcome.volatile':
    'Walang ligtas na lugar para mag-save ang device na ito. Kung isasara mo ang app, mawawala ang mga inilagay mo.',
  'welcome.config-failed':
    'Hindi kami nakapaghanda. Pakitingnan ang koneksyon mo sa internet at subukan ulit.',

  'title.no-card-help': 'Walang insurance info',
  'no-card-help.heading': 'Paano makikita ang numero ng insurer, simbolo at numero',
  'no-card-help.lead': 'Makikita mo ang mga ito sa alinman sa mga paraang ito.',
  'no-card-help.notice': 'Sa abiso ng eligibility (資格情報のお知らせ)',
  'no-card-help.notice.1':
    'Makikita mo ang mga ito sa abiso ng eligibility na ibinibigay ng organisasyon mo (health insurance society, mutual aid association o sangay nito, national health insurance society, munisipyo at iba pa). Depende sa organisasyon kung paano at kanino ito ibinibigay.',
  'no-card-help.notice.2': 'Maaaring 資格情報通知書 din ang tawag dito.',
  'no-card-help.mynumber': 'Kung may My Number Card (マイナンバーカード) ka',
  'no-card-help.mynumber.1':
    'Mag-log in sa Mynaportal (マイナポータル) para makita ang impormasyon ng insurance mo.',
  'no-card-help.mynumber.step-1': 'Mag-log in sa Mynaportal',
  'no-card-help.mynumber.step-2': 'Sa “証明書” (mga sertipiko), piliin ang “健康保険証” (health insurance card)',
  'no-card-help.mynumber.step-3': 'Tingnan ang numero ng insurer (保険者番号), simbolo (記号) at numero (番号)',
  'no-card-help.mynumber.2':
    'Kung hindi mo pa nairerehistro ang card mo para gamitin bilang health insurance card, gawin muna ito sa Mynaportal.',
  'no-card-help.open-mynaportal': 'Buksan ang Mynaportal (bubukas sa browser)',
  'no-card-help.without': 'Kung wala kang My Number Card',
  'no-card-help.without.1':
    'Makikita mo ang mga ito sa sertipiko ng eligibility (資格確認書). Puwede ka ring kumuha ng My Number Card at tumingin doon.',
  'no-card-help.without.2': 'Kung wala kang sertipiko ng eligibility, magtanong sa organisasyon mo.',
  'no-card-help.return': 'Bumalik sa proseso',

  'title.update-required': 'I-update ang app',
  'update-required.heading': 'Paki-update ang app',
  'update-required.lead.1':
    'Hindi ligtas na magpatuloy sa bersyong ito. Mag-update sa pinakabagong {brand} app sa App Store o Google Play.',
  'update-required.lead.2': 'Magagamit pa rin ang mga inilagay mo sa loob ng 24 oras pagkatapos ng update.',
  'update-required.desktop': 'Kunin ang pinakabagong bersyon.',
  'update-required.update': 'I-update ang app',
  'update-required.again': 'Tingnan ulit',

  'title.session-expired': 'Mag-log in ulit',
  'session-expired.heading': 'Paki-log in ulit',
  'session-expired.lead':
    'Na-log out ka para sa kaligtasan dahil matagal mong hindi ginamit ang app. Naka-save sa device na ito ang mga inilagay mo. Mag-log in para magpatuloy kung saan ka huminto.',
  'session-expired.other-device': 'Na-log out ka dahil pinalitan ang password mo.',
  'session-expired.login': 'Mag-log in',
  'session-expired.start': 'Bumalik sa unang screen',
} as const;
