@file:Suppress("UNUSED_PARAMETER")

package android.provider

class Settings {
  companion object {
    const val ACTION_APPLICATION_DETAILS_SETTINGS: String =
      "android.settings.APPLICATION_DETAILS_SETTINGS"
  }
}
