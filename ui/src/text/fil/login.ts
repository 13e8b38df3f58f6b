/** Login (guide 2) and password reset. */
export const login = {
  'title.login': 'Mag-log in',
  'login.heading': 'Mag-log in',
  'login.login': 'Mag-log in',
  'login.help': 'Problema sa pag-log in',
  'login.sign-up': 'Mag-sign up',
  'login.reset': 'I-reset ang password',
  'login.failed':
    'Hindi ka na-log in. Tingnan kung may mali sa email address o password. Kung hindi pa rin puwede, tingnan ang “Problema sa pag-log in”.',
  'login.locked':
    'Masyadong maraming maling pag-log in kaya itinigil muna ito para sa kaligtasan. Pakisubukan ulit pagkalipas ng {time}. Kung nagmamadali ka, i-reset ang password mo.',
  'login.reset-done': 'Napalitan na ang password mo. Mag-log in gamit ang bagong password.',

  'title.login-help': 'Problema sa pag-log in',
  'login-help.heading': 'Piliin ang naaangkop sa iyo',
  'login-help.password': 'Nakalimutan ko ang password ko',
  'login-help.password.text':
    'Ive-verify namin ang email address mo, at makakapag-set ka ng bagong password.',
  'login-help.address': 'Hindi ko alam ang email address ko (login ID)',
  'login-help.address.text':
    'Ang login ID mo ay ang email address kung saan ka nakakatanggap ng email mula sa {brand}. Subukan din ang iba mong email address.',
  'login-help.cannot': 'Nailagay ko na pero hindi ako maka-log in',
  'login-help.cannot.text':
    'Tingnan kung may mali sa email address o password. Awtomatikong itinatama sa email address ang malalaking letra, mga puwang sa dulo at mga full-width na letra. Sa password, magkaiba ang malaki at maliit na letra.',
  'login-help.halfway': 'Huminto ako sa gitna ng pagrehistro',
  'login-help.halfway.text':
    'Kung hindi mo nailagay ang one-time password, hindi pa tapos ang pagrehistro. Magsimula ulit sa “Mag-sign up”.',
  'login-help.old': 'Hindi ko na magamit ang dati kong email',
  'login-help.old.text':
    'Hindi nagbabago ang login ID mo kahit magbago ang email address mo. Makakapag-log in ka gamit ang dating email address at password. Kung hindi ka na makatanggap ng email doon, kontakin ang Customer Center.',

  'title.password-reset-request': 'I-reset ang password',
  'password-reset-request.heading': 'Ilagay ang email address na nirehistro mo',
  'password-reset-request.lead': 'Magpapadala kami ng one-time password para sa pag-reset.',
  'password-reset-request.send': 'Ipadala ang email',

  'title.password-reset-otp': 'I-reset ang password',
  'password-reset-otp.lead':
    'Kung nakarehistro ang {email}, nagpadala kami rito ng one-time password (ワンタイムパスワード). Ilagay ito sa loob ng 10 minuto.',
  'password-reset-otp.resend': 'Ipadala ulit ang email',
  'password-reset-otp.wrong':
    'Mali ang one-time password. Tingnan ang pinakabagong email. Natitirang pagsubok: {n}.',
  'password-reset-otp.locked':
    'Masyadong maraming mali kaya hindi na magagamit ang one-time password na ito. Ipadala ulit ang email at ilagay ang bagong one-time password.',
  'password-reset-otp.expired':
    'Mahigit 10 minuto na kaya hindi na valid ang one-time password. Ipadala ulit ang email at ilagay ang bagong one-time password.',
  'password-reset-otp.resent':
    'Ipinadala namin ulit ang email. Hindi na magagamit ang naunang one-time password.',
  'password-reset-otp.resend-limit':
    'Hindi na maipapadala ulit ang email. Kung hindi ito dumating, tingnan kung tama ang email address mo.',
  'password-reset-otp.help': 'Kung hindi dumating ang email',
  'password-reset-otp.other-address': 'Tingnan kung nagrehistro ka gamit ang ibang email address.',

  'title.password-reset-new': 'I-reset ang password',
  'password-reset-new.heading': 'Mag-set ng bagong password',
  'password-reset-new.field': 'Bagong password',
  'password-reset-new.change': 'Palitan ang password',
  'password-reset-new.caution': 'Mala-log out ang iba mong device.',
  'password-reset-new.gone':
    'Lumipas na ang takdang oras. Pasensya na, magsimula ulit sa pagpapadala ng email.',
  'password-reset-new.start-over': 'Magsimula ulit',
} as const;
