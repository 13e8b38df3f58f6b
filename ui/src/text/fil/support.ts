/** お困りの場合. */
export const support = {
  'title.support': 'Tulong',
  'support.heading': 'Ano ang kailangan mong tulong?',
  'support.still': 'Kung hindi pa rin puwede, kontakin ang Customer Center.',
  'support.contact': 'Kontakin ang Customer Center (bubukas sa browser)',
  'support.reference': 'Kapag kokontakin kami, sabihin ang numerong ito: {ref}',
  'support.copy': 'Kopyahin ang numero',
  'support.copied': 'Nakopya na ang numero.',
  'support.caution':
    'Huwag isulat ang numero ng insurer, simbolo, numero, password o sagot sa lihim na tanong kapag kokontakin kami.',
  'support.no-browser': 'Hindi mabuksan ang browser. Ilagay ang address na ito: {url}',
  'support.version': 'Bersyon {version}',
  'support.licences': 'Mga lisensya',
  'support.licences.text': 'Inilathala ang app na ito sa ilalim ng MIT License at Apache License 2.0.',

  'support.topic.group': 'Hindi ko makita ang organisasyon ko',
  'support.topic.mail': 'Hindi dumarating ang email ng kumpirmasyon',
  'support.topic.login': 'Hindi ako maka-log in',
  'support.topic.identity': 'Hindi ma-verify ang identidad ko',
  'support.topic.camera': 'Hindi ko magamit ang camera',
  'support.topic.documents': 'Mga ID na puwedeng gamitin',
  'support.topic.face': 'Hindi tugma ang mga litrato ng mukha',
  'support.topic.pending': 'Matagal ang pagsusuri',
  'support.topic.checkup-code': 'Tungkol sa postcard na may checkup code (健診閲覧コード)',
  'support.topic.tracking': 'Tungkol sa tracking',
  'support.topic.install': 'I-download ang app',
  'support.topic.withdraw': 'Isara ang account',

  'support.about.group':
    'Kung hindi gumagamit ng {brand} ang organisasyon mo, hindi ka makakapagrehistro. Magtanong sa organisasyon mo. Kung tama ang numero pero hindi makita, kontakin ang Customer Center.',
  'support.login.open': 'Problema sa pag-log in',
  'support.identity.1': 'Maaaring nagrehistro ka na dati gamit ang ibang email address.',
  'support.identity.2': 'Subukang mag-log in gamit ang email address na nirehistro mo dati.',
  'support.identity.3':
    'Kung hindi pa naipapadala sa opisina ng {brand} ang impormasyon ng insurance mo, kailangan namin itong suriin. Kontakin ang Customer Center.',
  'support.identity.no-card': 'Wala akong impormasyon ng insurance',
  'support.camera': 'Payagan ang access sa camera sa settings ng device mo.',
  'support.camera.open': 'Hindi ko magamit ang camera',
  'support.documents':
    'Puwedeng gamitin: {documents}. Kung wala ka ng alinman dito, kontakin ang Customer Center.',
  'support.face': 'Pakitingnan ang mga sumusunod.',
  'support.face.light': 'Maliwanag ba, at may ilaw mula sa harap?',
  'support.face.mask': 'Tinanggal mo ba ang mask, sunglasses at sombrero?',
  'support.face.glare': 'Malinaw ba at walang silaw ang litrato sa ID?',
  'support.about.pending':
    'Kailangan naming suriin ang aplikasyon mo kaya hindi pa ito tapos. Kapag nasuri na namin, magpapadala kami ng email. Pakihintay.',
  'support.about.checkup-code':
    'Hindi ginagamit ang postcard na may checkup code. Magrehistro sa “Medical access”.',
  'support.about.install':
    'Para magamit ang {brand}, kailangan mong i-download ang app. Hanapin ang “{brand}” sa browser, App Store o Google Play at i-download ang {brand} app.',
  'store.app-store': 'App Store',
  'store.google-play': 'Google Play',
  'support.install.code': 'I-scan ang QR code na ito gamit ang phone mo at i-download ang app mula sa store.',
  'support.withdraw':
    'Kung isasara mo ang account, mabubura ito at ang lahat ng nirehistro mo. Hindi na ito maibabalik.',
  'support.withdraw.withdraw': 'Isara ang account',
  'support.withdraw.wrong': 'Hindi naisara ang account mo. Pakitingnan ang password mo.',
} as const;
