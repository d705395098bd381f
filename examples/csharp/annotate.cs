// continues: initialization, login
// --- shown from here ---
// t(:sampleBox)
var box = new BaseAnnotation(xMin: 212, xMax: 268, yMin: 140, yMax: 171, notes: "scratch");
var boxes = new AnnotateParams(new List<BaseAnnotation> { box });
var saved = visualInspection.Annotate("1027", boxes);
