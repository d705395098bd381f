Install-Package HacarusVisualInspectionApi -Version 1.1.2-beta
