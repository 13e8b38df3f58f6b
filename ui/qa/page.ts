import { look } from './look';
import { openedBy } from './panel/opening';
import { openPanel } from './panel/panel';

const query = new URLSearchParams(location.search);
const asked = query.has('panel') || (window as { torokuPanel?: boolean }).torokuPanel === true;

// Before the page's own script: it is to find the page as QA wants it.
look(query);
if (!query.has('still')) openedBy(() => void openPanel(), asked);
