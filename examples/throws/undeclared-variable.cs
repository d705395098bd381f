// continues: initialization, login
// throws: undeclared-variable.cs:7: does not compile, CS0103
// --- shown from here ---

// The original documentation published this.
var modelIds = new List<string> { "some model id" };
var deleted = visualInspection.DeleteModels(new DeleteModelRequest(Annotations));
