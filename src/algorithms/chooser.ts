/** A question that leads to an algorithm. */
export interface Question {
  id: string;
  /** Key of its message. */
  text: string;
  replies: Reply[];
}

/** What a reader may reply, and what follows: another question, or the algorithm and the reason for it. */
export interface Reply {
  id: string;
  text: string;
  next: Question | Outcome;
}

export interface Outcome {
  algorithm: string;
  /** Key of its message. */
  reason: string;
}

/** The questions of the page of algorithms. */
export const chooser: Question = {
  id: 'ng',
  text: 'chooserNg',
  replies: [
    {
      id: 'none',
      text: 'chooserNgNone',
      next: {
        id: 'effort',
        text: 'chooserEffort',
        replies: [
          {
            id: 'tuned',
            text: 'chooserEffortTuned',
            next: { algorithm: 'algo1ai', reason: 'chooserReason1ai' },
          },
          {
            id: 'deep',
            text: 'chooserEffortDeep',
            next: { algorithm: 'algo1aii', reason: 'chooserReason1aii' },
          },
        ],
      },
    },
    {
      id: 'few',
      text: 'chooserNgFew',
      next: {
        id: 'annotated',
        text: 'chooserAnnotated',
        replies: [
          {
            id: 'yes',
            text: 'chooserAnnotatedYes',
            next: { algorithm: 'algo2i', reason: 'chooserReason2i' },
          },
          {
            id: 'no',
            text: 'chooserAnnotatedNo',
            next: {
              id: 'share',
              text: 'chooserShare',
              replies: [
                {
                  id: 'items',
                  text: 'chooserShareItems',
                  next: { algorithm: 'algo1bi', reason: 'chooserReason1bi' },
                },
                {
                  id: 'patches',
                  text: 'chooserSharePatches',
                  next: { algorithm: 'algo1bii', reason: 'chooserReason1bii' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
};

/** A question or an outcome, and the values of the replies that lead to it: `ng-few annotated-no`. */
export interface Step<Kind = Question | Outcome> {
  step: Kind;
  after: string[];
}

/** All questions, each after the one that leads to it. */
export function questionsOf(question: Question, after: string[] = []): Step<Question>[] {
  return [
    { step: question, after },
    ...question.replies.flatMap(({ id, next }) =>
      'replies' in next ? questionsOf(next, [...after, `${question.id}-${id}`]) : [],
    ),
  ];
}

/** All outcomes, in the order of the replies. */
export function outcomesOf(question: Question): Step<Outcome>[] {
  return questionsOf(question).flatMap(({ step, after }) =>
    step.replies.flatMap(({ id, next }) =>
      'algorithm' in next ? [{ step: next, after: [...after, `${step.id}-${id}`] }] : [],
    ),
  );
}

/**
 * Style rules that show what the replies lead to. Without `:has()` everything shows.
 *
 * @param root the question that shows at first
 */
export function chooserStyles(root: Question): string {
  const shown = [
    ...questionsOf(root)
      .slice(1)
      .map(({ step, after }) => ({ name: `.ask-${step.id}`, after, display: 'flex' })),
    ...outcomesOf(root).map(({ step, after }) => ({ name: `.${step.algorithm}`, after, display: 'block' })),
  ].map(({ name, after, display }) => {
    const given = after.map((value) => `:has([value=${value}]:checked)`).join('');
    return `.chooser${given} ${name}{display:${display}}`;
  });
  return `@supports selector(:has(*)){${shown.join('')}}`;
}
