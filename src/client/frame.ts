/**
 * In the browser: what every page has, in one file. Each by itself would be a request, with headers that weigh more than it. What is long
 * is loaded when it is asked for.
 */
import './unknownFragment.ts';
import './search/dialog.ts';
import './languageSwitch.ts';
import './languageHint.ts';
import './sideBar.ts';
import './sampleTabs.ts';
import './shellChoice.ts';
import './runButtons.ts';
import './openInPlace.ts';
import './copyButtons.ts';
import './copyMarkdown.ts';
import './offline/start.ts';
