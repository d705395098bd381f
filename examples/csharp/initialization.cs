using System;
using System.Collections.Generic;
using System.IO;
using HacarusVisualInspectionApi;
using HacarusVisualInspectionApi.Models;

// t(:sampleServer)
var api = Environment.GetEnvironmentVariable("HACARUS_API_URL") ?? "https://yourserverurl.com/api";
var visualInspection = new HacarusVisualInspection(api);

// t(:sampleErrorLanguage)
visualInspection.SetLanguage("en");
