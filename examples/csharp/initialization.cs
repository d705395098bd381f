using System;
using System.Collections.Generic;
using System.IO;
using HacarusVisualInspectionApi;
using HacarusVisualInspectionApi.Models;

// t(:sampleServerOrSandbox)
var api = Environment.GetEnvironmentVariable("HACARUS_API_URL") ?? "http://127.0.0.1:4010/api";
var visualInspection = new HacarusVisualInspection(api);

// t(:sampleErrorLanguage)
visualInspection.SetLanguage("en");
