// continues: initialization, login
// --- shown from here ---
using (var zip = File.OpenRead("models.zip"))
{
  var imported = visualInspection.ImportModels(zip);
}
