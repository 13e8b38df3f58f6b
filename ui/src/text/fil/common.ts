/** Frame, common failures, dialogs, notes. */
export const common = {
  'frame.back': 'Bumalik',
  'frame.support': 'Tulong',
  'frame.leave': 'Itigil ang proseso',
  'frame.required': '(kailangan)',
  'frame.optional': '(opsyonal)',
  'frame.caution': 'Mahalaga',
  'frame.notice': 'Paalala',
  'frame.busy.sending': 'Ipinapadala. Pakihintay.',
  'frame.busy.slow': 'Medyo natatagalan ito. Kung mabagal ang koneksyon, maaaring tumagal pa nang kaunti.',
  'frame.retry': 'Subukan ulit',
  'frame.contact': 'Kontakin ang Customer Center',
  'frame.errors': 'Pakitingnan ang inilagay mo (itatama: {n})',
  'frame.warning': 'Pakitingnan',
  'frame.go-on': 'Ituloy nang ganito',
  'frame.complete': 'Tapos na',
  'frame.language': '言語 / Language',
  'frame.close': 'Isara',
  'frame.loading': 'Naglo-load.',
  'frame.hyphen': 'gitling',
  'frame.change': 'Baguhin',

  'progress.registration': 'Gumawa ng account {n}/{of}',
  'progress.identity': 'Pag-verify ng identidad {n}/{of}',
  'progress.access': 'Medical access {n}/{of}',

  'notice.folded': 'Itinama namin ang mga full-width na letra at puwang.',

  'note.card-expired':
    'Lahat ng dating health insurance card (健康保険証) ay nag-expire na noong Disyembre 1, 2025. Hindi na magagamit ang mga ito sa ospital at klinika. Pero kung pareho pa rin ang mga numero sa iyo, magagamit mo ito para tingnan ang mga numero.',
  'note.number-law':
    'Hinihingi namin ang numero ng insurer, simbolo at numero para lang sa mga proseso tungkol sa health insurance.',
  'note.no-tracking':
    'Hindi sinusubaybayan (track) ng app na ito ang ginagawa mo sa mga app at website ng ibang kumpanya. Hindi ka tatanungin kung papayagan mo ang tracking.',
  'note.causes': 'Kung hindi ma-verify ang identidad mo, ito ang mga posibleng dahilan.',
  'note.causes.1': 'Iba ang inilagay mo sa nakasulat sa sertipiko ng eligibility o iba pang dokumento mo.',
  'note.causes.2':
    'Hindi pa naipapadala sa amin ng organisasyon mo (health insurance society o munisipyo) ang datos ng insurance mo.',
  'note.causes.2.when':
    'Sa mga sumusunod na kaso, maaaring abutin ng 1 hanggang 2 buwan (munisipyo: 3 buwan o higit pa) bago mo magamit ang serbisyo.',
  'note.causes.2.moved':
    'Nagbago ang impormasyon ng insurance mo, halimbawa dahil lumipat ka ng trabaho o may bago kang card.',
  'note.causes.2.new': 'Kasasali mo lang at kailan lang nagsimula ang insurance mo.',
  'note.causes.3':
    'Hindi kasama sa mga puwedeng gumamit ng {brand} ang mga miyembrong tulad mo sa organisasyon mo (health insurance society o munisipyo).',

  'fail.offline':
    'Hindi ito naipadala dahil walang koneksyon sa internet. Pakitingnan ang signal o Wi-Fi at subukan ulit. Hindi nawala ang inilagay mo.',
  'fail.timeout':
    'Mabagal ang koneksyon kaya hindi namin nakuha ang resulta. Pakisubukan ulit. Hindi mauulit nang doble ang parehong proseso.',
  'fail.server':
    'Nagkaproblema ang serbisyo kaya hindi kami makapagpatuloy. Maghintay nang kaunti at subukan ulit. Kung maulit ito, kontakin ang Customer Center at sabihin ang reference number na {ref}.',
  'fail.rate': 'Masyadong maraming pagsubok sa maikling panahon. Pakisubukan ulit pagkalipas ng {time}.',
  'fail.storage':
    'Hindi na-save ang litrato dahil halos puno na ang device mo. Burahin ang hindi kailangan at subukan ulit.',

  'banner.offline':
    'Hindi ka nakakonekta sa internet. Hindi mawawala ang inilagay mo. Makakapagpatuloy ka kapag nakakonekta ka na.',
  'banner.back-online': 'Nakakonekta ka na sa internet.',
  'maintenance.planned': 'Maintenance: hindi magagamit ang serbisyo mula {from} hanggang {to}.',
  'maintenance.active':
    'May maintenance ngayon. Inaasahang matapos ito nang bandang {to}. Naka-save sa device na ito ang inilagay mo.',

  'dialog.leave-access': 'Ititigil mo ba ang proseso?',
  'dialog.leave-access.text': 'Kung ititigil at buburahin mo, mabubura ang mga litrato at ang inilagay mo.',
  'dialog.leave-access.stay': 'Bumalik sa proseso',
  'dialog.leave-access.later': 'Ituloy mamaya',
  'dialog.leave-access.discard': 'Itigil at burahin',
  'dialog.logout': 'Magla-log out ka ba?',
  'dialog.logout.text': 'Mabubura sa device na ito ang mga inilagay mo at ang mga litratong kinuha mo.',
  'dialog.logout.logout': 'Mag-log out',
  'dialog.logout.stay': 'Kanselahin',
  'dialog.change-document': 'Pipili ka ba ng ibang ID?',
  'dialog.change-document.text': 'Mabubura ang mga litrato ng ID.',
  'dialog.change-document.change-document': 'Pumili ng iba',
  'dialog.change-document.stay': 'Kanselahin',
  'dialog.discard': 'Mabubura ang mga litrato at ang inilagay mo. Ayos lang ba?',
  'dialog.discard.discard': 'Burahin',
  'dialog.discard.stay': 'Kanselahin',
  'dialog.withdraw': 'Talaga bang isasara mo ang account mo?',
  'dialog.withdraw.withdraw': 'Isara ang account',
  'dialog.withdraw.stay': 'Kanselahin',

  'password.show': 'Ipakita ang password',
  'password.hide': 'Itago ang password',
} as const;
