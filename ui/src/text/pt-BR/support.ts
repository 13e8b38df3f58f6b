/** お困りの場合. */
export const support = {
  'title.support': 'Ajuda',
  'support.heading': 'Em que você precisa de ajuda?',
  'support.still': 'Se não resolver, fale com a Central de Atendimento.',
  'support.contact': 'Falar com a Central de Atendimento (abre no navegador)',
  'support.reference': 'Ao entrar em contato, informe este número: {ref}',
  'support.copy': 'Copiar número',
  'support.copied': 'O número foi copiado.',
  'support.caution':
    'Ao entrar em contato, não escreva o número da seguradora, o símbolo, o número, a senha nem a resposta da pergunta secreta.',
  'support.no-browser': 'Não foi possível abrir o navegador. Digite este endereço: {url}',
  'support.version': 'Versão {version}',
  'support.licences': 'Licenças',
  'support.licences.text': 'Este app é publicado sob a licença MIT e a Apache License 2.0.',

  'support.topic.group': 'Não encontro a minha entidade',
  'support.topic.mail': 'O e-mail de confirmação não chega',
  'support.topic.login': 'Não consigo entrar',
  'support.topic.identity': 'Não consigo fazer a verificação de identidade',
  'support.topic.camera': 'Não consigo usar a câmera',
  'support.topic.documents': 'Documentos de identidade aceitos',
  'support.topic.face': 'As fotos do rosto não coincidem',
  'support.topic.pending': 'A verificação do pedido está demorando',
  'support.topic.checkup-code': 'Sobre o cartão-postal com o código de exames de saúde (健診閲覧コード)',
  'support.topic.tracking': 'Sobre rastreamento',
  'support.topic.install': 'Baixar o app',
  'support.topic.withdraw': 'Encerrar a conta',

  'support.about.group':
    'Se a sua entidade não usa {brand}, não é possível se cadastrar. Fale com a sua entidade. Se o número está certo mas não é encontrado, fale com a Central de Atendimento.',
  'support.login.open': 'Problemas para entrar',
  'support.identity.1': 'Talvez você já tenha se cadastrado antes com outro e-mail.',
  'support.identity.2': 'Tente entrar com o e-mail que você cadastrou antes.',
  'support.identity.3':
    'Se os dados do seu seguro não foram enviados à administração de {brand}, precisamos investigar. Fale com a Central de Atendimento.',
  'support.identity.no-card': 'Não tenho os dados do seguro',
  'support.camera': 'Permita o acesso à câmera nas configurações do aparelho.',
  'support.camera.open': 'Não consigo usar a câmera',
  'support.documents': 'Você pode usar: {documents}. Se não tiver nenhum deles, fale com a Central de Atendimento.',
  'support.face': 'Confira o seguinte.',
  'support.face.light': 'O lugar está claro, com luz vindo da frente?',
  'support.face.mask': 'Você tirou máscara, óculos escuros e chapéu?',
  'support.face.glare': 'A foto do documento está nítida e sem reflexos?',
  'support.about.pending':
    'Precisamos verificar o seu pedido, por isso ainda não está concluído. Quando terminarmos, enviaremos um e-mail. Aguarde, por favor.',
  'support.about.checkup-code':
    'O cartão-postal com o código de exames de saúde não é usado. Registre-se em “Acesso a dados médicos”.',
  'support.about.install':
    'Para usar {brand}, é preciso baixar o app. Procure “{brand}” no navegador, na App Store ou no Google Play e baixe o app {brand}.',
  'store.app-store': 'App Store',
  'store.google-play': 'Google Play',
  'support.install.code': 'Leia este código QR com o celular e baixe o app pela loja.',
  'support.withdraw':
    'Se você encerrar a conta, ela e tudo o que você registrou serão apagados. Não é possível desfazer.',
  'support.withdraw.withdraw': 'Encerrar conta',
  'support.withdraw.wrong': 'Não foi possível encerrar a conta. Confira a sua senha.',
} as const;
