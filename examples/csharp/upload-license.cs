// continues: initialization, login
// --- shown from here ---
using (var license = File.OpenRead("license.key"))
{
  var activated = visualInspection.UploadLicense(license);
}
