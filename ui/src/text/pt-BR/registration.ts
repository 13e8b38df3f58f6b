/** Registration (guide 1). */
export const registration = {
  'title.group-kind': 'Sua entidade',
  'group-kind.heading': 'Escolha o tipo da sua entidade de seguro de saúde',
  'group-kind.label.1': 'Associação de seguro de saúde, associação de ajuda mútua ou empresa',
  'group-kind.hint.1': 'A associação do seu empregador (健康保険組合), uma associação de ajuda mútua (共済組合) ou filial',
  'group-kind.label.2': 'Associação de seguro nacional de saúde ou prefeitura',
  'group-kind.hint.2':
    'Seguro nacional de saúde (国民健康保険) da prefeitura, assistência médica para pessoas com 75 anos ou mais (後期高齢者医療), associação de seguro nacional de saúde',
  'group-kind.which': 'Não sei qual escolher',
  'group-kind.which.text':
    'Veja o nome da seguradora (保険者名称) no certificado de qualificação. Se estiver escrito 健康保険組合 ou 共済組合, escolha a opção de cima. Se for uma cidade, 広域連合 ou 国民健康保険組合, escolha a de baixo. Se errar, você ainda poderá conferir o nome na próxima tela.',
  'group-kind.not-found': 'Não encontro a minha entidade',
  'group-kind.failed':
    'Não foi possível carregar os tipos de entidade. Confira a conexão com a internet e tente de novo.',

  'title.group-auth': 'Confirmar a entidade',
  'group-auth.heading': 'Digite o número da seguradora',
  'group-auth.lead':
    'É o número chamado 保険者番号 no certificado de qualificação (資格確認書), no aviso de informações de qualificação (資格情報のお知らせ) ou no Mynaportal (マイナポータル).',
  'group-auth.field': 'Número da seguradora (保険者番号)',
  'group-auth.hint': '6 ou 8 algarismos. Digite também o “0” do começo.',
  'group-auth.approve': 'Confirmar',
  'group-auth.no-card': 'Não sei o número da seguradora',
  'group-auth.scan': 'Ler um código QR',
  'group-auth.not-found': 'Não encontro a minha entidade',
  'group-auth.picture': 'Exemplo: {source}. Mostra onde fica o número da seguradora (保険者番号).',
  'group-auth.pictures': 'Exemplos do aviso de informações de qualificação e do Mynaportal',
  'group-auth.scan.heading': 'Coloque o código QR na moldura',
  'group-auth.scan.lead': 'Leia o código QR para cadastro que a sua entidade entregou.',
  'group-auth.type-instead': 'Digitar o número',
  'group-auth.scan-refused':
    'Este código QR não é para cadastro. O conteúdo não foi salvo nem enviado. Digite o número da seguradora.',
  'group-auth.scan-timeout': 'Não foi possível ler o código QR. Digite o número da seguradora.',
  'source.certificate': 'Certificado de qualificação (資格確認書)',
  'source.notice': 'Aviso de informações de qualificação (資格情報のお知らせ)',
  'source.portal': 'Mynaportal (マイナポータル)',

  'insurer.required': 'Digite o número da seguradora.',
  'insurer.digits': 'Digite o número da seguradora só com algarismos.',
  'insurer.length': 'O número da seguradora tem 6 ou 8 algarismos. Você digitou {n}. Confira o seu documento.',
  'insurer.public-fund': 'Este parece ser um número de custeio público (公費負担者番号). Digite o número do campo 保険者番号.',
  'insurer.kind': 'Os 2 primeiros algarismos parecem diferentes dos de um seguro de saúde. Confira o número.',
  'insurer.zero': 'Não falta um “0” no começo?',
  'insurer.zero.fix': 'Colocar o 0: {padded}',
  'insurer.check': 'Confira o número. Pode haver um erro nele.',
  'insurer.check.fix': 'Corrigir o número',
  'group.not-found':
    'Não encontramos uma entidade com este número. O número pode estar errado, ou a sua entidade pode não usar {brand}. Confira o número e tente de novo.',

  'title.account-start': 'Entidade confirmada',
  'account-start.heading': 'Sua entidade foi encontrada',
  'account-start.insurer': 'Número da seguradora {insurer}',
  'account-start.lead': 'Agora você vai criar uma conta. Confira se o nome da entidade está certo.',
  'account-start.start': 'Criar conta',
  'account-start.wrong-group': 'Esta não é a minha entidade',

  'title.account-credentials': 'Criar conta',
  'account-credentials.heading': 'Defina seu e-mail e sua senha',
  'account-credentials.lead': 'Seu e-mail é o ID para entrar na conta.',
  'account-credentials.next': 'Próximo',
  'account-credentials.login': 'Entrar',
  'account-credentials.caution.1':
    'Se você já se cadastrou em {brand} antes, talvez não consiga cadastrar o seu e-mail. Primeiro, tente entrar com o e-mail que usava antes. Se não resolver, fale com a Central de Atendimento.',
  'account-credentials.caution.2':
    'Com um e-mail errado, o e-mail de confirmação não chega e o cadastro não pode ser concluído.',
  'account-credentials.caution.3':
    'Filtros de programas de segurança ou de e-mail podem mandar o e-mail de confirmação para o spam ou a lixeira, ou apagá-lo. Permita o recebimento de e-mails de @{mail_domain}.',
  'account-credentials.caution.4': 'Leia bem as “Regras da senha” antes de definir a senha.',
  'account-credentials.resumed':
    'Você está continuando de onde parou. Por segurança, a senha não foi salva. Digite-a de novo.',
  'account-credentials.returned':
    'Se você mudar o e-mail, a senha de uso único já enviada não poderá mais ser usada. Digite a sua senha de novo.',
  'account-credentials.gone': 'O prazo (24 horas) acabou. Pedimos desculpas, mas digite tudo de novo.',

  'email.label': 'E-mail',
  'email.hint': 'Exemplo: name@example.jp',
  'email.required': 'Digite o seu e-mail.',
  'email.format': 'Isto não parece um endereço de e-mail. Digite como “name@example.jp”.',
  'email.long': 'Digite um e-mail de no máximo 254 caracteres.',
  'email.typo': 'Você digitou “@{domain}”. Seria “@{suggestion}”?',
  'email.typo.fix': 'Corrigir para @{suggestion}',
  'email.odd': 'Há vários “.” seguidos ou um logo antes de “@”. Se estiver certo, pode continuar.',
  'email.folded': 'Corrigimos caracteres de largura total e espaços: {email}',

  'password.label': 'Senha',
  'password.hint': 'Leia as “Regras da senha” abaixo.',
  'password.conditions': 'Regras da senha',
  'password.met': 'cumprida',
  'password.unmet': 'ainda não',
  'password.rule.length': 'De {min} a {max} caracteres',
  'password.rule.classes': 'Pelo menos uma letra e um algarismo',
  'password.rule.email': 'Não contém o seu e-mail',
  'password.rule.common': 'Não é fácil de adivinhar (como password1 ou 12345678)',
  'password.note': 'Letras maiúsculas e minúsculas são diferentes. Você também pode usar símbolos e espaços.',
  'password.note.phrase': 'Use pelo menos {min} caracteres. Várias palavras juntas são fáceis de lembrar e seguras.',
  'password.required': 'Digite a senha.',
  'password.short': 'Use pelo menos {min} caracteres. Você digitou {n}.',
  'password.long': 'Use no máximo {max} caracteres.',
  'password.classes': 'Use pelo menos uma letra e um algarismo.',
  'password.email': 'A senha não pode conter o seu e-mail.',
  'password.common':
    'Esta senha não pode ser usada porque muitas pessoas a usam e ela é fácil de adivinhar. Escolha outra.',
  'password.same': 'Esta é a sua senha atual. Escolha outra.',

  'title.account-consent': 'Antes de começar',
  'account-consent.heading': 'Leia cada texto e marque as caixas',
  'account-consent.email': 'O e-mail de confirmação vai para: {email}',
  'account-consent.send': 'Enviar e-mail de confirmação',
  'account-consent.caution':
    'Você terá 10 minutos após o envio para digitar a senha de uso único. Envie quando puder ler o seu e-mail.',
  'account-consent.document-failed':
    'Não foi possível carregar o texto. Confira a conexão com a internet e tente de novo.',
  'account-consent.close': 'Fechar e voltar à caixa',
  'consent.terms': 'Concordo com os termos de uso',
  'consent.terms.name': 'Termos de uso',
  'consent.terms.link': 'Ler os termos de uso',
  'consent.privacy': 'Concordo com o tratamento dos dados pessoais',
  'consent.privacy.name': 'Tratamento dos dados pessoais',
  'consent.privacy.link': 'Ler sobre o tratamento dos dados pessoais',
  'consent.points':
    'Concordo com os termos de uso de {points} e com o envio a {group} das informações necessárias para eu receber pontos',
  'consent.points.name': 'Termos de uso de {points}',
  'consent.points.link': 'Ler os termos de uso de {points}',
  'consent.required': 'Leia “{consent}” e marque a caixa. Sem concordar, não é possível se cadastrar.',
  'consent.updated': '“{consent}” mudou. Leia de novo e marque a caixa.',

  'title.account-otp': 'Confira o seu e-mail',
  'otp.heading': 'Digite a senha de uso único',
  'account-otp.lead':
    'Enviamos um e-mail de confirmação para {email}. Digite em até 10 minutos a senha de uso único (ワンタイムパスワード) que está nele.',
  'otp.expires': 'Válida até {time} (restam {mm} min {ss} s)',
  'otp.remaining': 'Minutos restantes: {n}.',
  'otp.field': 'Senha de uso único (6 algarismos)',
  'otp.verify': 'Confirmar',
  'otp.change-email': 'Mudar o e-mail',
  'otp.resend-wait': 'Você poderá reenviar em {n} s',
  'otp.required': 'Digite a senha de uso único.',
  'otp.format': 'Digite 6 algarismos.',
  'otp.wrong':
    'A senha de uso único não está certa. Confira o e-mail de confirmação mais recente. Tentativas restantes: {n}.',
  'otp.locked':
    'Houve muitos erros seguidos, por isso esta senha de uso único não pode mais ser usada. Reenvie o e-mail de confirmação e digite a nova senha de uso único.',
  'otp.expired':
    'Passaram mais de 10 minutos, por isso a senha de uso único não vale mais. Reenvie o e-mail de confirmação e digite a nova senha de uso único.',
  'account-otp.resend': 'Reenviar o e-mail',
  'account-otp.resent': 'Reenviamos o e-mail de confirmação. A senha de uso único anterior não pode mais ser usada.',
  'account-otp.resend-limit':
    'Não é possível reenviar mais vezes. Se o e-mail não chegar, confira se o endereço está certo.',
  'account-otp.help': 'Se o e-mail não chegar',
  'account-otp.switch': 'Você pode ir ao app de e-mail e depois continuar nesta tela.',
  'mail-help.wait': 'Pode levar alguns minutos para chegar.',
  'mail-help.spam': 'Procure na pasta de spam e na lixeira.',
  'mail-help.domain': 'Permita o recebimento de e-mails de @{mail_domain} e reenvie.',
  'mail-help.address': 'Confira se o seu e-mail está certo.',
  'mail-help.already':
    'Se chegou um e-mail dizendo que você já está cadastrado (すでに登録されています), não há senha de uso único. Continue por “Entrar”.',
  'mail-help.login': 'Entrar',
  'mail-help.support': 'Se não resolver, fale com a Central de Atendimento.',

  'title.account-done': 'Conta criada',
  'account-done.heading': 'Sua conta foi criada',
  'account-done.lead': 'Para usar os serviços abaixo, siga as orientações.',
  'account-done.points': 'Usar e juntar (使う・貯める) / Caminhar juntos (みんなで歩活)',
  'account-done.points.text': 'É preciso registrar os dados do seguro. Continue em “Verificação de identidade”.',
  'account-done.coin': '{group} não tem pontos próprios, por isso é usado: {coin}.',
  'account-done.checkup': 'Ver resultados dos exames de saúde, histórico de remédios e avisos de despesas médicas',
  'account-done.checkup.text':
    'Além da “Verificação de identidade”, é preciso fotografar um documento de identidade e o seu rosto.',
  'account-done.identity': 'Ir para a verificação de identidade',
  'account-done.later': 'Fazer depois',
} as const;
