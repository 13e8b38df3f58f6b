/** Login (guide 2) and password reset. */
export const login = {
  'title.login': 'Entrar',
  'login.heading': 'Entrar',
  'login.login': 'Entrar',
  'login.help': 'Problemas para entrar',
  'login.sign-up': 'Novo cadastro',
  'login.reset': 'Redefinir senha',
  'login.failed':
    'Não foi possível entrar. Confira se o e-mail e a senha estão certos. Se não resolver, veja “Problemas para entrar”.',
  'login.locked':
    'Houve muitas tentativas sem sucesso. Por segurança, a entrada está suspensa por um tempo. Tente de novo depois de {time}. Se tiver pressa, redefina a sua senha.',
  'login.reset-done': 'Sua senha foi alterada. Entre com a nova senha.',

  'title.login-help': 'Problemas para entrar',
  'login-help.heading': 'Escolha o seu caso',
  'login-help.password': 'Esqueci a senha',
  'login-help.password.text': 'Confirmamos o seu e-mail e você pode definir uma nova senha.',
  'login-help.address': 'Não sei qual é o meu e-mail (ID)',
  'login-help.address.text':
    'O seu ID é o e-mail em que você recebe mensagens de {brand}. Tente também outros e-mails que você usa.',
  'login-help.cannot': 'Digito tudo, mas não consigo entrar',
  'login-help.cannot.text':
    'Confira se o e-mail e a senha estão certos. No e-mail, letras maiúsculas, espaços antes e depois e caracteres de largura total são corrigidos automaticamente. Na senha, letras maiúsculas e minúsculas são diferentes.',
  'login-help.halfway': 'Parei no meio do cadastro',
  'login-help.halfway.text':
    'Se você não digitou a senha de uso único, o cadastro não foi concluído. Comece de novo em “Novo cadastro”.',
  'login-help.old': 'Não posso mais usar o e-mail antigo',
  'login-help.old.text':
    'Mesmo que o seu e-mail mude, o ID continua o mesmo. Você pode entrar com o e-mail e a senha antigos. Se não conseguir receber e-mails nele, fale com a Central de Atendimento.',

  'title.password-reset-request': 'Redefinir senha',
  'password-reset-request.heading': 'Digite o e-mail que você cadastrou',
  'password-reset-request.lead': 'Vamos enviar uma senha de uso único para a redefinição.',
  'password-reset-request.send': 'Enviar e-mail',

  'title.password-reset-otp': 'Redefinir senha',
  'password-reset-otp.lead':
    'Se {email} estiver cadastrado, enviamos para ele uma senha de uso único (ワンタイムパスワード). Digite-a em até 10 minutos.',
  'password-reset-otp.resend': 'Reenviar o e-mail',
  'password-reset-otp.wrong':
    'A senha de uso único não está certa. Confira o e-mail mais recente. Tentativas restantes: {n}.',
  'password-reset-otp.locked':
    'Houve muitos erros seguidos, por isso esta senha de uso único não pode mais ser usada. Reenvie o e-mail e digite a nova senha de uso único.',
  'password-reset-otp.expired':
    'Passaram mais de 10 minutos, por isso a senha de uso único não vale mais. Reenvie o e-mail e digite a nova senha de uso único.',
  'password-reset-otp.resent': 'Reenviamos o e-mail. A senha de uso único anterior não pode mais ser usada.',
  'password-reset-otp.resend-limit':
    'Não é possível reenviar mais vezes. Se o e-mail não chegar, confira se o endereço está certo.',
  'password-reset-otp.help': 'Se o e-mail não chegar',
  'password-reset-otp.other-address': 'Confira se você não se cadastrou com outro e-mail.',

  'title.password-reset-new': 'Redefinir senha',
  'password-reset-new.heading': 'Defina uma nova senha',
  'password-reset-new.field': 'Nova senha',
  'password-reset-new.change': 'Alterar senha',
  'password-reset-new.caution': 'Os seus outros aparelhos sairão da conta.',
  'password-reset-new.gone': 'O prazo acabou. Pedimos desculpas, mas comece de novo pelo envio do e-mail.',
  'password-reset-new.start-over': 'Começar de novo',
} as const;
