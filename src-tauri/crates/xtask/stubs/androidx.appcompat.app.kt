@file:Suppress("UNUSED_PARAMETER")

package androidx.appcompat.app

import androidx.activity.ComponentActivity

open class AppCompatActivity : ComponentActivity()
