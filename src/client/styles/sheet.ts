import './tokens.css';
import './fonts.css';
import './reset.css';
import './base.css';
import './comfort.css';
import './wording.css';
import './shell.css';
