import type { Chapter } from '../types';

/** 4. Medical access, but for the photos. */
export const access = {
  'home/verified': {
    title: 'Menu',
    lead: 'Choose your organization in the menu.',
    taps: { group: 'Tap the name of your organization.' },
  },
  'group-menu/verified': {
    title: 'Procedures of your organization',
    lead: 'Check that the identity check says “{menu.identity.done}”.',
    taps: { access: 'Tap “{group-menu.access}”.' },
  },
  'group-menu/no-checkup': {
    title: '{group-menu.no-checkup}',
    lead: 'Some organizations do not have “{group-menu.access}”.',
    taps: { 'no-checkup': 'Tap here to read why.' },
  },
  'access-intro': {
    lead: 'Read what you are going to do. There are four kinds of documents to choose from.',
    taps: { next: 'Tap “{access-intro.next}”.' },
  },
  'document-select': {
    lead: 'Have one of these documents ready.',
    taps: {
      'choose-licence': '{document.licence}: tap “{document-select.choose}” here (go on at {page:licence}).',
      'choose-mynumber': '{document.mynumber} (go on at {page:mynumber})',
      'choose-record': '{document.record} (go on at {page:record})',
      'choose-residence': '{document.residence} (go on at {page:residence})',
    },
  },
  'document-back-ask': {
    lead: 'Look at the remarks (備考) on the back. If a new name or anything else is written there, take a photo of the back too.',
    taps: {
      written: 'If something is written there, tap “{document-back-ask.written}”.',
      'not-written': 'If not, tap “{document-back-ask.not-written}”. No photo of the back is taken.',
    },
  },
  'document-summary': {
    lead: 'Check what you registered. The photos of your face come next.',
    taps: { next: 'Tap “{document-summary.next}” and go on to “{title.face-guide}” ({page:face}).' },
  },
  'main:document-summary/no-remarks': {
    lead: 'This screen appears when no photo of the back is taken. Check what you registered.',
    taps: {
      next: 'Tap “{document-summary.next}” and go on to “{title.face-guide}” ({page:face}).',
      'change-answer': 'If you answered wrongly about the remarks, answer again from here.',
    },
  },
  'secret-intro': {
    lead: 'You need the secret question when you look at your checkup and medical information.',
    taps: { start: 'Tap “{secret-intro.start}”.' },
  },
  'secret-question': {
    lead: '{secret-question.lead}',
    taps: {
      question: '“{secret-question.own}” is chosen. Enter your question.',
      answer: 'Set the answer.',
      next: 'Tap “{secret-question.next}”.',
    },
  },
  'access-confirm': {
    lead: 'At the end, check everything that will be registered. The answer is hidden; you can show it.',
    taps: {
      'change-question': 'To change the secret question, tap “{access-confirm.change}”.',
      submit: 'If all is right, tap “{access-confirm.submit}”.',
      trouble: 'If you need help, tap “{access-confirm.trouble}”.',
    },
  },
  'access-confirm/with-back': {
    title: 'When you also sent the back',
    lead: 'The photo of the back is there too, and a notice about the new name.',
  },
  'access-done': {
    title: 'When it is complete',
    lead: 'When “{access-done.heading}” appears, you have finished. Thank you!',
    taps: { menu: 'Tap “{access-done.menu}”.' },
  },
  'access-pending': {
    title: 'When it is under review',
    lead: 'This screen may appear when something has to be checked. Please wait for the email.',
    taps: { menu: 'Tap “{access-pending.menu}”.' },
  },
  'access-pending/rejected': {
    title: 'When you are asked to send again',
    lead: 'You send only what could not be checked.',
    taps: { resubmit: 'Tap “{access-pending.resubmit}” and follow the screens.' },
  },
} satisfies Chapter;
