/** Start, and what can appear everywhere. */
export const start = {
  'title.welcome': '{brand}',
  'welcome.heading': 'Comece a usar {brand}',
  'welcome.lead': 'Se é a sua primeira vez, prepare o seguinte e escolha “Novo cadastro”.',
  'welcome.needs': 'O que você precisa ter',
  'welcome.need-mail': 'Seu próprio endereço de e-mail',
  'welcome.need-card':
    'Algo que mostre os dados do seu seguro: certificado de qualificação (資格確認書), aviso de informações de qualificação (資格情報のお知らせ) ou Mynaportal (マイナポータル)',
  'welcome.sign-up': 'Novo cadastro',
  'welcome.login': 'Entrar',
  'welcome.no-card': 'Não tenho os dados do seguro',
  'welcome.starting': 'Preparando',
  'welcome.logged-out': 'Você saiu da conta.',
  'welcome.draft-expired':
    'O que você digitou não está mais aqui (é apagado após 24 horas). Pedimos desculpas, mas comece de novo desde o início.',
  'welcome.withdrawn': 'Sua conta foi encerrada. Agradecemos por usar o nosso serviço.',
  'welcome.volatile':
    'Este aparelho não tem um lugar seguro para salvar dados. Se você fechar o app, o que digitou até agora será perdido.',
  'welcome.config-failed': 'Não foi possível preparar o app. Confira a conexão com a internet e tente de novo.',

  'title.no-card-help': 'Sem os dados do seguro',
  'no-card-help.heading': 'Como encontrar o número da seguradora, o símbolo e o número',
  'no-card-help.lead': 'Você pode encontrá-los de uma destas formas.',
  'no-card-help.notice': 'No aviso de informações de qualificação (資格情報のお知らせ)',
  'no-card-help.notice.1':
    'Eles estão no aviso de informações de qualificação entregue pela sua entidade (associação de seguro de saúde, associação de ajuda mútua ou filial, associação de seguro nacional de saúde, prefeitura e outras). A forma de entrega e quem recebe dependem da entidade.',
  'no-card-help.notice.2': 'O documento também pode se chamar 資格情報通知書.',
  'no-card-help.mynumber': 'Se você tem o Cartão My Number (マイナンバーカード)',
  'no-card-help.mynumber.1': 'Entre no Mynaportal (マイナポータル) para ver os dados do seu seguro.',
  'no-card-help.mynumber.step-1': 'Entre no Mynaportal',
  'no-card-help.mynumber.step-2': 'Em “証明書” (certificados), escolha “健康保険証” (carteira do seguro de saúde)',
  'no-card-help.mynumber.step-3': 'Confira o número da seguradora (保険者番号), o símbolo (記号) e o número (番号)',
  'no-card-help.mynumber.2':
    'Se você ainda não registrou o cartão para uso como carteira do seguro de saúde, faça isso antes no Mynaportal.',
  'no-card-help.open-mynaportal': 'Abrir o Mynaportal (abre no navegador)',
  'no-card-help.without': 'Se você não tem o Cartão My Number',
  'no-card-help.without.1':
    'Eles estão no certificado de qualificação (資格確認書). Você também pode fazer o Cartão My Number e conferir por ele.',
  'no-card-help.without.2': 'Se você não tem o certificado de qualificação, fale com a sua entidade.',
  'no-card-help.return': 'Voltar ao procedimento',

  'title.update-required': 'Atualizar o app',
  'update-required.heading': 'Atualize o app',
  'update-required.lead.1':
    'Esta versão não permite continuar com segurança. Atualize o app {brand} para a versão mais recente na App Store ou no Google Play.',
  'update-required.lead.2': 'O que você digitou até agora poderá ser usado por 24 horas depois da atualização.',
  'update-required.desktop': 'Obtenha a versão mais recente.',
  'update-required.update': 'Atualizar o app',
  'update-required.again': 'Verificar de novo',

  'title.session-expired': 'Entrar de novo',
  'session-expired.heading': 'Entre de novo na sua conta',
  'session-expired.lead':
    'Por segurança, você saiu da conta porque ficou um tempo sem usar o app. O que você digitou até agora está salvo neste aparelho. Entre na conta para continuar de onde parou.',
  'session-expired.other-device': 'Você saiu da conta porque a sua senha foi alterada.',
  'session-expired.login': 'Entrar',
  'session-expired.start': 'Voltar à primeira tela',
} as const;
