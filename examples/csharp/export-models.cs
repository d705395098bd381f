// continues: initialization, login
// --- shown from here ---
var modelIds = new List<string> { "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa" };
using (var zip = visualInspection.ExportModels(modelIds))
using (var file = File.Create("models.zip"))
{
  zip.CopyTo(file);
}
