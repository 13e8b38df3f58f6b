import { look } from './look';

// Before the page's own script: it is to find the page as QA wants it.
look(new URLSearchParams(location.search));
