package jp.kencom.toroku

import android.content.pm.ActivityInfo
import android.content.res.Configuration
import android.os.Bundle
import android.view.View
import android.view.WindowManager
import android.webkit.WebView
import androidx.activity.enableEdgeToEdge
import androidx.core.content.ContextCompat
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat

/** The one window. What the person does in it is the page's and the core's. */
class MainActivity : TauriActivity() {
  private var page: WebView? = null

  override fun onCreate(savedInstanceState: Bundle?) {
    enableEdgeToEdge()
    super.onCreate(savedInstanceState)
    // Until the core has said what it shows.
    window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
    if (resources.getBoolean(R.bool.upright)) {
      requestedOrientation = ActivityInfo.SCREEN_ORIENTATION_PORTRAIT
    }
    keepOffBars(findViewById(android.R.id.content))
  }

  override fun onWebViewCreate(webView: WebView) {
    page = webView
    webView.settings.setGeolocationEnabled(false)
    webView.settings.allowFileAccess = false
    wear()
  }

  /** The window is kept through changes of theme and of the size of text: it follows them here. */
  override fun onConfigurationChanged(newConfig: Configuration) {
    super.onConfigurationChanged(newConfig)
    enableEdgeToEdge()
    wear()
    page?.settings?.textZoom = (newConfig.fontScale * 100).toInt()
  }

  /** The page's ground before it is painted and beside it, by day or by night. */
  private fun wear() {
    window.setBackgroundDrawableResource(R.color.ground)
    page?.setBackgroundColor(ContextCompat.getColor(this, R.color.ground))
  }

  /**
   * The page ends where bars, cut-outs and the keyboard begin. It is told of none of them:
   * older web views report them wrongly in `env(safe-area-inset-*)`.
   */
  private fun keepOffBars(content: View) {
    val kept =
      WindowInsetsCompat.Type.systemBars() or
        WindowInsetsCompat.Type.displayCutout() or
        WindowInsetsCompat.Type.ime()
    ViewCompat.setOnApplyWindowInsetsListener(content) { view, insets ->
      val edges = insets.getInsets(kept)
      view.setPadding(edges.left, edges.top, edges.right, edges.bottom)
      WindowInsetsCompat.CONSUMED
    }
  }
}
