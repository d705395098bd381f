// continues: initialization, login
// --- shown from here ---
var version = visualInspection.GetVersion();
