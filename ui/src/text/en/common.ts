/** Frame, common failures, dialogs, notes. */
export const common = {
  'frame.back': 'Back',
  'frame.support': 'Help',
  'frame.leave': 'Stop this procedure',
  'frame.required': '(required)',
  'frame.optional': '(optional)',
  'frame.caution': 'Important',
  'frame.notice': 'Please note',
  'frame.busy.sending': 'Sending. Please wait.',
  'frame.busy.slow': 'This is taking some time. With a slow connection it may take a little longer.',
  'frame.retry': 'Try again',
  'frame.contact': 'Contact the Customer Center',
  'frame.errors': 'Please check what you entered (to correct: {n})',
  'frame.warning': 'Please check',
  'frame.go-on': 'Continue as it is',
  'frame.complete': 'Done',
  'frame.language': '言語 / Language',
  'frame.close': 'Close',
  'frame.loading': 'Loading.',
  'frame.hyphen': 'hyphen',
  'frame.change': 'Change',

  'progress.registration': 'Create account {n}/{of}',
  'progress.identity': 'Identity check {n}/{of}',
  'progress.access': 'Medical access {n}/{of}',

  'notice.folded': 'We corrected full-width characters and spaces.',

  'note.card-expired':
    'The former health insurance cards (健康保険証) all expired by December 1, 2025. They cannot be used at hospitals and clinics, but if the numbers on yours are still the same, you can use it to check them.',
  'note.number-law':
    'We ask for the insurer number, symbol and number only for procedures about health insurance.',
  'note.no-tracking':
    'This app does not track what you do in other companies’ apps and websites. You will not be asked to allow tracking.',
  'note.causes': 'If your identity cannot be checked, these are possible reasons.',
  'note.causes.1': 'What you entered differs from your eligibility certificate or other document.',
  'note.causes.2':
    'Your organization (health insurance society or municipality) has not yet sent us your insurance data.',
  'note.causes.2.when':
    'In the following cases it may take 1 to 2 months (municipalities: 3 months or more) until you can use the service.',
  'note.causes.2.moved': 'Your insurance details changed, because you changed jobs or got a new card, for example.',
  'note.causes.2.new': 'You joined recently and have only just become insured.',
  'note.causes.3': 'Your organization (health insurance society or municipality) does not offer {brand} to you.',

  'fail.offline':
    'We could not send this because there is no internet connection. Please check your signal or Wi-Fi and try again. What you entered is still here.',
  'fail.timeout':
    'The connection was slow and we could not get the result. Please try again. The same procedure will not be done twice.',
  'fail.server':
    'Something went wrong with the service, so we could not continue. Please wait a while and try again. If it happens again, contact the Customer Center and tell them the reference number {ref}.',
  'fail.rate': 'There were too many attempts in a short time. Please try again after {time}.',
  'fail.storage':
    'The photo could not be saved because your device is nearly full. Please delete what you do not need and try again.',

  'banner.offline':
    'You are not connected to the internet. What you entered will not be lost. You can go on once you are connected.',
  'banner.back-online': 'You are connected to the internet.',
  'maintenance.planned': 'Maintenance: the service cannot be used from {from} to {to}.',
  'maintenance.active':
    'Maintenance is in progress. It should end around {to}. What you entered is saved on this device.',

  'dialog.leave-access': 'Stop this procedure?',
  'dialog.leave-access.text': 'If you stop and delete, your photos and what you entered will be deleted.',
  'dialog.leave-access.stay': 'Go back to the procedure',
  'dialog.leave-access.later': 'Continue later',
  'dialog.leave-access.discard': 'Stop and delete',
  'dialog.logout': 'Log out?',
  'dialog.logout.text': 'What you have entered so far and the photos you took will be deleted from this device.',
  'dialog.logout.logout': 'Log out',
  'dialog.logout.stay': 'Cancel',
  'dialog.change-document': 'Choose another identity document?',
  'dialog.change-document.text': 'The photos of the document will be deleted.',
  'dialog.change-document.change-document': 'Choose another',
  'dialog.change-document.stay': 'Cancel',
  'dialog.discard': 'Your photos and what you entered will be deleted. Is that all right?',
  'dialog.discard.discard': 'Delete',
  'dialog.discard.stay': 'Cancel',
  'dialog.withdraw': 'Do you really want to close your account?',
  'dialog.withdraw.withdraw': 'Close account',
  'dialog.withdraw.stay': 'Cancel',

  'password.show': 'Show password',
  'password.hide': 'Hide password',
} as const;
