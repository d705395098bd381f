/** The message of each step of the story. */
export const stepTitles = {
  login: 'guideStepLogin',
  upload: 'guideStepUpload',
  train: 'guideStepTrain',
  fresh: 'guideStepFresh',
  predict: 'guideStepPredict',
  read: 'guideStepRead',
  correct: 'guideStepCorrect',
} as const;

/** What there is to do next: the words of the button below a response. */
export const nextSteps = {
  login: 'guideNextLogin',
  upload: 'guideNextUpload',
  train: 'guideNextTrain',
  fresh: 'guideNextFresh',
  ask: 'guideNextAsk',
  predict: 'guideNextPredict',
  read: 'guideNextRead',
  correct: 'guideNextCorrect',
  again: 'guideNextAgain',
  predictAgain: 'guideNextPredictAgain',
  readAgain: 'guideNextReadAgain',
} as const;

type Waiting = 'guideWaitPredict' | 'guideWaitRead' | 'guideWaitPredictAgain' | 'guideWaitReadAgain';

/** The same for the steps that may have to wait for a job. */
export const waitingSteps: Partial<Record<keyof typeof nextSteps, Waiting>> = {
  predict: 'guideWaitPredict',
  read: 'guideWaitRead',
  predictAgain: 'guideWaitPredictAgain',
  readAgain: 'guideWaitReadAgain',
};
