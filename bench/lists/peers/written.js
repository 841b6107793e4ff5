import { htmlOf } from './shown.js';

const { items } = await (await fetch('/first.json')).json();
document.querySelector('.list').innerHTML = items.map(htmlOf).join('');
