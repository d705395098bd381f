dotnet add package HacarusVisualInspectionApi --version 1.1.2-beta
