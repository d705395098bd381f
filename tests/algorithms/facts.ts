/** A row as the publication states it: variable, English name, Japanese name, type, range, default, time, accuracy, tuning. */
export type FactRow = [
  variable: string,
  en: string,
  ja: string,
  type: string,
  range: string | undefined,
  default_: string,
  time: string | undefined,
  accuracy: string | undefined,
  autotune: 'no' | 'unpublished' | number[] | { min: number; max: number },
];

const longer = 'algorithmEffectLonger';
const shorter = 'algorithmEffectShorter';
const better = 'algorithmEffectBetter';
const lower = 'algorithmEffectLower';
const tolerant = 'algorithmEffectTolerant';
const tolerantOrAbnormal = 'algorithmEffectTolerantOrAbnormal';
const stricter = 'algorithmEffectStricter';
const none = undefined;
const inImage = '0..height, 0..width';

// prettier-ignore
const common: FactRow[] = [
  ['train_size', 'Model size', '学習サイズ', 'int', '[1, inf]', '10000', longer, better, 'no'],
  ['min_inspection_size', 'Minimum inspection size', '最小の検査サイズ', '(int, int)', inImage, '[8, 8]', longer, none, [4, 8, 16]],
  ['min_inspection_step', 'Minimum inspection step', '最小の検査ステップ幅', 'int', '[1, inf]', '4', shorter, lower, 'no'],
  ['min_detected_area', 'Minimum detection size', '最小の検知サイズ', 'float', '[1, inf]', 'None', none, none, 'no'],
  ['anomaly_magnification', 'Magnification of abnormal parts', '異常部分の拡大率', '(int, int)', inImage, '[1, 1]', none, none, [1, 3, 5]],
  ['ignore_outer', 'Ignored border width', '無視される外周からの幅', '(int, int)', inImage, '[0, 0]', none, none, 'no'],
];
// prettier-ignore
const reconstructThresh: FactRow = ['reconstruct_thresh', 'Reconstruction error threshold', '再構成誤差の閾値', 'float', '[0, inf]', '2.0', none, tolerantOrAbnormal, 'unpublished'];
// prettier-ignore
const detectedAreaThresh: FactRow = ['detected_area_thresh', 'Anomaly threshold of the detected area', '検知領域の異常度の閾値', 'float', '[0, inf]', '0.1', none, none, { min: 0.1, max: 0.5 }];
// prettier-ignore
const estimators: FactRow = ['n_estimators', 'Number of estimators', '推定器の数', 'int', '[1, inf]', '100', longer, better, [10, 50, 100, 200]];

/** The five algorithms as the publication states them, transcribed by hand: id, number, name, all rows. */
// prettier-ignore
export const facts: [id: string, number: string, name: string, rows: FactRow[]][] = [
  ['algo1ai', '1-a-i', 'Reconstructor Inspection', [
    ...common,
    ['n_components', 'Feature dimension', '特徴量の次元', 'int', '[1, inf]', '10', longer, tolerant, [3, 5, 10, 20, 30]],
    ['max_iter', 'Number of algorithm iterations', 'アルゴリズム反復回数', 'int', '[1, inf]', '10', longer, none, 'no'],
    reconstructThresh,
    detectedAreaThresh,
    ['reconstruct_algorithm_name', 'Algorithm type', 'アルゴリズムの種類', 'str', "{'nmf'}", 'nmf', none, none, 'no'],
  ]],
  ['algo1aii', '1-a-ii', 'Auto Classified Inspection', [
    ...common,
    ['encoding_dims', 'Layer structure', '層の構造', 'tuple of int', none, '[128, 64, 32]', longer, better, 'no'],
    ['epochs', 'Epochs', 'エポック数', 'int', '1 or more', '100', longer, better, 'no'],
    ['batch_size', 'Batch size', 'バッチサイズ', 'int', none, '256', longer, none, 'no'],
    reconstructThresh,
    detectedAreaThresh,
  ]],
  ['algo1bi', '1-b-i', 'Vector Inspection', [
    ...common,
    ['contamination', 'Share of anomalies in the data set', 'データセット中の異常の割合', 'float', '[0, 0.5]', '0.01', none, stricter, { min: 0.0001, max: 0.5 }],
  ]],
  ['algo1bii', '1-b-ii', 'Hunter Grove Inspection', [
    ...common,
    estimators,
    ['contamination', 'Share of patches regarded as abnormal', '異常とみなすパッチの割合', 'float', '[0, 0.5]', '0.01', none, stricter, { min: 0.0001, max: 0.5 }],
  ]],
  ['algo2i', '2-i', 'Mixed Grove Inspection', [
    ...common,
    estimators,
    detectedAreaThresh,
  ]],
];

/** The rows that say something under remarks, with the numbers that the remark has to name. */
export const remarks: [variable: string, numbers: string[]][] = [
  ['min_inspection_size', ['"[4, 4]"', '"[8, 8]"', '"[16, 16]"']],
  ['min_inspection_step', ['1']],
  ['min_detected_area', []],
  ['anomaly_magnification', []],
  ['ignore_outer', []],
  ['n_components', []],
  ['max_iter', []],
  ['reconstruct_thresh', ['1.5', '3']],
  ['detected_area_thresh', []],
  ['reconstruct_algorithm_name', []],
  ['encoding_dims', []],
  ['batch_size', ['2']],
  ['contamination', []],
];

/** The rows without a remark. */
export const withoutRemark = ['train_size', 'epochs', 'n_estimators'];
