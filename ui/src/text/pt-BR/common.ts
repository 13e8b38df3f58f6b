/** Frame, common failures, dialogs, notes. */
export const common = {
  'frame.back': 'Voltar',
  'frame.support': 'Ajuda',
  'frame.leave': 'Parar o procedimento',
  'frame.required': '(obrigatório)',
  'frame.optional': '(opcional)',
  'frame.caution': 'Importante',
  'frame.notice': 'Atenção',
  'frame.busy.sending': 'Enviando. Aguarde um momento.',
  'frame.busy.slow': 'Está demorando. Com uma conexão lenta, pode levar um pouco mais de tempo.',
  'frame.retry': 'Tentar de novo',
  'frame.contact': 'Falar com a Central de Atendimento',
  'frame.errors': 'Confira o que você digitou (a corrigir: {n})',
  'frame.warning': 'Confira, por favor',
  'frame.go-on': 'Continuar assim',
  'frame.complete': 'Concluído',
  'frame.language': '言語 / Language',
  'frame.close': 'Fechar',
  'frame.loading': 'Carregando.',
  'frame.hyphen': 'hífen',
  'frame.change': 'Alterar',

  'progress.registration': 'Criar conta {n}/{of}',
  'progress.identity': 'Verificação de identidade {n}/{of}',
  'progress.access': 'Acesso a dados médicos {n}/{of}',

  'notice.folded': 'Corrigimos caracteres de largura total e espaços.',

  'note.card-expired':
    'Todas as antigas carteiras do seguro de saúde (健康保険証) venceram até 1º de dezembro de 2025. Elas não valem mais em hospitais e clínicas. Mas, se os números da sua ainda forem os mesmos, você pode usá-la para conferir os números.',
  'note.number-law':
    'Pedimos o número da seguradora, o símbolo e o número somente para procedimentos do seguro de saúde.',
  'note.no-tracking':
    'Este app não rastreia o que você faz em apps e sites de outras empresas. Nenhuma tela vai pedir permissão de rastreamento.',
  'note.causes': 'Se não for possível verificar sua identidade, os motivos podem ser estes.',
  'note.causes.1': 'O que você digitou é diferente do que está no certificado de qualificação ou em outro documento.',
  'note.causes.2':
    'Sua entidade (associação de seguro de saúde ou prefeitura) ainda não nos enviou os dados do seu seguro.',
  'note.causes.2.when':
    'Nos casos abaixo, pode levar de 1 a 2 meses até você poder usar o serviço (prefeituras: 3 meses ou mais).',
  'note.causes.2.moved':
    'Os dados do seu seguro mudaram, por exemplo, por mudança de trabalho ou reemissão do documento.',
  'note.causes.2.new': 'Você entrou no seguro há pouco tempo.',
  'note.causes.3': 'Sua entidade (associação de seguro de saúde ou prefeitura) não oferece {brand} a você.',

  'fail.offline':
    'Não foi possível enviar porque não há conexão com a internet. Confira o sinal ou o Wi-Fi e tente de novo. O que você digitou não foi perdido.',
  'fail.timeout':
    'A conexão demorou e não foi possível obter o resultado. Tente de novo. O mesmo procedimento não será feito duas vezes.',
  'fail.server':
    'Houve um problema no serviço e não foi possível continuar. Espere um pouco e tente de novo. Se acontecer outra vez, fale com a Central de Atendimento e informe o número de protocolo {ref}.',
  'fail.rate': 'Houve muitas tentativas em pouco tempo. Tente de novo depois de {time}.',
  'fail.storage':
    'Não foi possível salvar a foto porque o aparelho está quase sem espaço. Apague o que não precisa e tente de novo.',

  'banner.offline':
    'Você está sem conexão com a internet. O que você digitou não será perdido. Quando a conexão voltar, você poderá continuar.',
  'banner.back-online': 'A conexão com a internet voltou.',
  'maintenance.planned': 'Manutenção: o serviço não poderá ser usado de {from} até {to}.',
  'maintenance.active':
    'Estamos em manutenção. Ela deve terminar por volta de {to}. O que você digitou está salvo neste aparelho.',

  'dialog.leave-access': 'Parar o procedimento?',
  'dialog.leave-access.text': 'Se você parar e apagar, as fotos e o que você digitou serão apagados.',
  'dialog.leave-access.stay': 'Voltar ao procedimento',
  'dialog.leave-access.later': 'Continuar depois',
  'dialog.leave-access.discard': 'Parar e apagar',
  'dialog.logout': 'Sair da conta?',
  'dialog.logout.text': 'O que você digitou até agora e as fotos serão apagados deste aparelho.',
  'dialog.logout.logout': 'Sair da conta',
  'dialog.logout.stay': 'Cancelar',
  'dialog.change-document': 'Escolher outro documento de identidade?',
  'dialog.change-document.text': 'As fotos do documento serão apagadas.',
  'dialog.change-document.change-document': 'Escolher outro',
  'dialog.change-document.stay': 'Cancelar',
  'dialog.discard': 'As fotos e o que você digitou serão apagados. Tudo bem?',
  'dialog.discard.discard': 'Apagar',
  'dialog.discard.stay': 'Cancelar',
  'dialog.withdraw': 'Quer mesmo encerrar sua conta?',
  'dialog.withdraw.withdraw': 'Encerrar conta',
  'dialog.withdraw.stay': 'Cancelar',

  'password.show': 'Mostrar senha',
  'password.hide': 'Ocultar senha',
} as const;
