@file:Suppress("UNUSED_PARAMETER")

package androidx.activity

import android.app.Activity

open class ComponentActivity : Activity() {
  val onBackPressedDispatcher: OnBackPressedDispatcher = OnBackPressedDispatcher()
}

fun ComponentActivity.enableEdgeToEdge() = Unit

abstract class OnBackPressedCallback(enabled: Boolean) {
  abstract fun handleOnBackPressed()
}

class OnBackPressedDispatcher {
  fun addCallback(owner: ComponentActivity, onBackPressedCallback: OnBackPressedCallback) = Unit
}
