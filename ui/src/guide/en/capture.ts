import type { Chapter } from '../types';

/** 4. Medical access: the photos of the document and of the face. */
export const capture = {
  'document-guide': {
    lead: 'Put the document on a bright, flat place and fit it into the white frame.',
    taps: { start: 'Tap “{document-guide.start}”.' },
  },
  'main:document-guide/licence-front': {
    lead: 'First take a photo of the front of your {document.licence}. Put it on a bright, flat place and fit it into the white frame as the app tells you.',
    taps: {
      start: 'Tap “{document-guide.start}”.',
      'camera-help': 'If the camera does not work, tap here.',
    },
  },
  'remarks:document-guide/licence-back': {
    lead: 'If something is written in the remarks, take a photo of the back.',
    taps: { start: 'Tap “{document-guide.start}”.' },
  },
  'mynumber:document-guide/mynumber-front': {
    lead: 'Have your {document.mynumber} ready. Only the front, the side with the photo, is taken.',
    taps: { start: 'Tap “{document-guide.start}”.' },
  },
  'record:document-guide/record-front': {
    lead: 'First take a photo of the front of your {document.record}. Put it on a bright, flat place and fit it into the white frame.',
    taps: { start: 'Tap “{document-guide.start}”.' },
  },
  'record-back:document-guide/record-back': {
    lead: 'If something is written in the remarks, take a photo of the back.',
    taps: { start: 'Tap “{document-guide.start}”.' },
  },
  'residence:document-guide/residence-front': {
    lead: 'Have your {document.residence} ready. Only the front is taken.',
    taps: { start: 'Tap “{document-guide.start}”.' },
  },
  'camera-denied': {
    title: 'If you did not allow the camera',
    lead: 'When the phone asks whether the app may use the camera, choose “Allow” (許可する).',
    taps: { again: 'Tap “{camera-denied.again}”, and the phone asks again.' },
  },
  'camera-denied/blocked-ios': {
    title: 'Allow it in the settings (iPhone, iPad)',
    lead: 'If the camera does not work although you allowed it, allow it in the settings of the device.',
    taps: { 'open-settings': 'Tap “{camera-denied.open-settings}”.' },
  },
  'camera-denied/blocked-android': {
    title: 'Allow it in the settings (Android)',
    lead: 'Change the settings in the order that the screen shows.',
  },
  'document-capture': {
    lead: 'Fit the document into the white frame. The app tells you what to do and takes the photo by itself when it is good.',
    taps: { shutter: 'If no photo is taken, tap “{capture.shutter}”.' },
  },
  'document-capture/mynumber-back': {
    title: 'If you showed the back',
    lead: 'The back of a {document.mynumber} cannot be taken. The photo is not kept; take one of the front.',
  },
  'document-review': {
    lead: 'Look at the photo. It has to be like the example “{review.example-good}”.',
    taps: {
      submit: 'If it is good, tap “{review.submit}”.',
      retake: 'To take it again, tap “{review.retake}”.',
    },
  },
  'document-review/blur': { title: '{review.example-blur}', lead: 'The letters are blurred.' },
  'document-review/cut-off': { title: '{review.example-cut-off}', lead: 'A part of the document is missing.' },
  'document-review/glare': { title: '{review.example-glare}', lead: 'Light is reflected.' },
  'face-guide': {
    lead: 'Take a photo of your face from the front. Look straight ahead and close your mouth.',
    taps: { start: 'Tap “{document-guide.start}”.' },
  },
  'main:face-guide/pose': {
    lead: 'Then take a photo from another angle. Which one is chosen at random.',
    taps: { start: 'Tap “{document-guide.start}”.' },
  },
  'face-capture': {
    lead: 'Fit your face into the frame. The photo is taken by itself when it is good.',
    taps: { shutter: 'If no photo is taken, tap “{capture.shutter}”.' },
  },
  'face-capture/left-closed': { lead: 'Turn left with your mouth closed.' },
  'face-capture/left-open': { lead: 'Turn left with your mouth open.' },
  'face-capture/right-closed': { lead: 'Turn right with your mouth closed.' },
  'face-capture/right-open': { lead: 'Turn right with your mouth open.' },
  'face-review': {
    lead: 'Look at the photo.',
    taps: {
      submit: 'If your face can be seen clearly, tap “{review.submit}”.',
      retake: 'To take it again, tap “{review.retake}”.',
    },
  },
  'face-mismatch': {
    title: 'When the app says that the faces do not match',
    lead: 'Please take the photo once more.',
    taps: {
      retake: 'Tap “{face-mismatch.retake}”.',
      'retake-document': 'If the photo of the document is not clear, take that one again.',
    },
  },
} satisfies Chapter;
