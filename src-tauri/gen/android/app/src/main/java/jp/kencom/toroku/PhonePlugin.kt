package jp.kencom.toroku

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.provider.Settings
import android.view.HapticFeedbackConstants
import android.view.WindowManager
import androidx.activity.OnBackPressedCallback
import androidx.appcompat.app.AppCompatActivity
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Channel
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin

/** Where presses of the system's back are sent. */
@InvokeArg
class ListenArgs {
  lateinit var back: Channel
}

/** Whether the screen is kept out of screenshots, recordings and the list of recent apps. */
@InvokeArg
class ShieldArgs {
  var on: Boolean = true
}

/** What the core asks of the system. Only Rust calls it: the page has no permission for it. */
@TauriPlugin
class PhonePlugin(private val activity: Activity) : Plugin(activity) {
  /** Every press of back is the core's, which knows where it leads and when to leave. */
  @Command
  fun listen(invoke: Invoke) {
    val back = invoke.parseArgs(ListenArgs::class.java).back
    val pressed =
      object : OnBackPressedCallback(true) {
        override fun handleOnBackPressed() {
          back.send(JSObject())
        }
      }
    activity.runOnUiThread {
      val window = activity as AppCompatActivity
      window.onBackPressedDispatcher.addCallback(window, pressed)
    }
    invoke.resolve()
  }

  @Command
  fun shield(invoke: Invoke) {
    val on = invoke.parseArgs(ShieldArgs::class.java).on
    activity.runOnUiThread {
      if (on) {
        activity.window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
      } else {
        activity.window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
      }
      invoke.resolve()
    }
  }

  /** As the system itself does at the first screen: the app stays, behind the others. */
  @Command
  fun leave(invoke: Invoke) {
    activity.runOnUiThread { activity.moveTaskToBack(true) }
    invoke.resolve()
  }

  @Command
  fun settings(invoke: Invoke) {
    val app = Uri.fromParts("package", activity.packageName, null)
    val page = Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, app)
    activity.startActivity(page.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
    invoke.resolve()
  }

  /** Felt at the moment a picture is taken; asks for no permission. */
  @Command
  fun tap(invoke: Invoke) {
    activity.runOnUiThread {
      activity.window.decorView.performHapticFeedback(HapticFeedbackConstants.LONG_PRESS)
    }
    invoke.resolve()
  }
}
