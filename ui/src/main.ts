import { mount } from 'svelte';

import App from './App.svelte';
import { load, loadAll } from './screens';
import { start } from './session.svelte';
import './styles/tokens.css';
import './styles/index.css';

const target = document.getElementById('app');
if (target) {
  mount(App, { target });
  void start({ load, loadAll });
}
