import type { ScreenTable } from '../types';
import Login from './Login.svelte';
import LoginHelp from './LoginHelp.svelte';
import PasswordResetNew from './PasswordResetNew.svelte';
import PasswordResetOtp from './PasswordResetOtp.svelte';
import PasswordResetRequest from './PasswordResetRequest.svelte';

/** Login (guide 2) and password reset. */
export const login = {
  login: Login,
  'login-help': LoginHelp,
  'password-reset-request': PasswordResetRequest,
  'password-reset-otp': PasswordResetOtp,
  'password-reset-new': PasswordResetNew,
} satisfies Partial<ScreenTable>;
