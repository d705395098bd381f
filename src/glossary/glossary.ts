/** One term of the glossary. Its texts are placeholders. */
export interface Term {
  /** Its anchor on `/glossary/`. */
  id: string;
  name: string;
  meaning: string;
  /**
   * The words of prose that lead to it, as a list with commas; left out where the name is the word. Null: none, because the word has a second, ordinary meaning
   * (a request has parameters too, a program is a client too).
   */
  words?: string | null;
}

export interface TermGroup {
  /** The key of its heading. */
  heading: string;
  terms: readonly Term[];
}

/** Words of prose that hold a term and mean something else: nothing leads from them to the glossary. A list with commas. */
export const otherMeanings = 't(:glossaryOtherMeanings)';

/** A term whose messages are `glossary_<id>` and `glossary_<id>_meaning` is written out all the same: a search for a key finds its place. */
export const glossary: readonly TermGroup[] = [
  {
    heading: 't(:glossaryObjects)',
    terms: [
      { id: 'item', name: 't(:termItem)', meaning: 't(:termItemMessage)' },
      {
        id: 'label',
        name: 't(:termLabel)',
        meaning: 't(:termLabelMessage)',
        words: 't(:glossary_label_words)',
      },
      { id: 'annotation', name: 't(:termAnnotation)', meaning: 't(:termAnnotationMessage)' },
      { id: 'model', name: 't(:termModel)', meaning: 't(:termModelMessage)' },
      {
        id: 'default-model',
        name: 't(:glossary_default_model)',
        meaning: 't(:glossary_default_model_meaning)',
      },
      { id: 'workspace', name: 't(:glossary_workspace)', meaning: 't(:glossary_workspace_meaning)' },
      { id: 'worker', name: 't(:termWorker)', meaning: 't(:termWorkerMessage)' },
    ],
  },
  {
    heading: 't(:glossaryWork)',
    terms: [
      { id: 'training', name: 't(:termTraining)', meaning: 't(:termTrainingMessage)' },
      { id: 'prediction', name: 't(:termPrediction)', meaning: 't(:termPredictionMessage)' },
      {
        id: 'asynchronous',
        name: 't(:glossary_asynchronous)',
        meaning: 't(:glossary_asynchronous_meaning)',
        words: 't(:glossary_asynchronous_words)',
      },
      {
        id: 'poll',
        name: 't(:glossary_poll)',
        meaning: 't(:glossary_poll_meaning)',
        words: 't(:glossary_poll_words)',
      },
    ],
  },
  {
    heading: 't(:glossaryResults)',
    terms: [
      {
        id: 'assessment',
        name: 't(:glossary_assessment)',
        meaning: 't(:glossary_assessment_meaning)',
        words: null,
      },
      { id: 'confidence', name: 't(:glossary_confidence)', meaning: 't(:glossary_confidence_meaning)' },
      {
        id: 'confirmed',
        name: 't(:glossary_confirmed)',
        meaning: 't(:glossary_confirmed_meaning)',
        words: null,
      },
      {
        id: 'adjusted',
        name: 't(:glossary_adjusted)',
        meaning: 't(:glossary_adjusted_meaning)',
        words: null,
      },
      {
        id: 'over-detection',
        name: 't(:glossary_over_detection)',
        meaning: 't(:glossary_over_detection_meaning)',
        words: 't(:glossary_over_detection_words)',
      },
    ],
  },
  {
    heading: 't(:glossaryLearning)',
    terms: [
      { id: 'algorithm', name: 't(:termAlgorithm)', meaning: 't(:termAlgorithmMessage)' },
      { id: 'parameter', name: 't(:termParameter)', meaning: 't(:termParameterMessage)', words: null },
      { id: 'autotune', name: 't(:glossary_autotune)', meaning: 't(:glossary_autotune_meaning)' },
      { id: 'unsupervised', name: 't(:glossary_unsupervised)', meaning: 't(:glossary_unsupervised_meaning)' },
      { id: 'supervised', name: 't(:glossary_supervised)', meaning: 't(:glossary_supervised_meaning)' },
      {
        id: 'patch',
        name: 't(:glossary_patch)',
        meaning: 't(:glossary_patch_meaning)',
        words: 't(:glossary_patch_words)',
      },
      {
        id: 'reconstruction-error',
        name: 't(:glossary_reconstruction_error)',
        meaning: 't(:glossary_reconstruction_error_meaning)',
      },
      { id: 'estimator', name: 't(:glossary_estimator)', meaning: 't(:glossary_estimator_meaning)' },
    ],
  },
  {
    heading: 't(:glossaryAccess)',
    terms: [
      { id: 'client', name: 't(:glossary_client)', meaning: 't(:glossary_client_meaning)', words: null },
      { id: 'base-url', name: 't(:glossary_base_url)', meaning: 't(:glossary_base_url_meaning)' },
      { id: 'access-token', name: 't(:glossary_access_token)', meaning: 't(:glossary_access_token_meaning)' },
      { id: 'license', name: 't(:glossary_license)', meaning: 't(:glossary_license_meaning)', words: null },
    ],
  },
  {
    heading: 't(:glossarySite)',
    terms: [
      { id: 'sandbox', name: 't(:glossary_sandbox)', meaning: 't(:glossary_sandbox_meaning)' },
      {
        id: 'contract',
        name: 't(:glossary_contract)',
        meaning: 't(:glossary_contract_meaning)',
        words: null,
      },
    ],
  },
];
