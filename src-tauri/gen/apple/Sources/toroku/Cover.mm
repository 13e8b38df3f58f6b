// Covers every window while the app is not the active one, so that the list of recent apps and
// the picture that iOS keeps for the next start show nothing of a person.
//
// It needs nothing of the core: it is always on, but in QA builds. The system's own question for
// the camera also makes an app inactive, and is then asked over the cover.

#import <UIKit/UIKit.h>

#ifndef TOROKU_QA
#define TOROKU_QA 0
#endif

@interface TorokuCover : NSObject
@end

@implementation TorokuCover

static const NSInteger kCover = 0x746f726f;

+ (void)load {
  if (TOROKU_QA) {
    return;
  }
  NSNotificationCenter *told = NSNotificationCenter.defaultCenter;
  for (NSNotificationName name in
       @[ UIApplicationWillResignActiveNotification, UISceneWillDeactivateNotification ]) {
    [told addObserver:self selector:@selector(cover) name:name object:nil];
  }
  for (NSNotificationName name in
       @[ UIApplicationDidBecomeActiveNotification, UISceneDidActivateNotification ]) {
    [told addObserver:self selector:@selector(uncover) name:name object:nil];
  }
}

+ (void)eachWindow:(void (^)(UIWindow *window))act {
  for (UIScene *scene in UIApplication.sharedApplication.connectedScenes) {
    if ([scene isKindOfClass:UIWindowScene.class]) {
      for (UIWindow *window in ((UIWindowScene *)scene).windows) {
        act(window);
      }
    }
  }
}

+ (void)cover {
  [self eachWindow:^(UIWindow *window) {
    if ([window viewWithTag:kCover]) {
      return;
    }
    UIView *cover = [[UIView alloc] initWithFrame:window.bounds];
    cover.tag = kCover;
    cover.autoresizingMask =
        UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
    cover.backgroundColor = [UIColor colorNamed:@"Ground"] ?: UIColor.systemBackgroundColor;
    UIImageView *mark = [[UIImageView alloc] initWithImage:[UIImage imageNamed:@"Mark"]];
    mark.center = CGPointMake(CGRectGetMidX(cover.bounds), CGRectGetMidY(cover.bounds));
    mark.autoresizingMask =
        UIViewAutoresizingFlexibleTopMargin | UIViewAutoresizingFlexibleBottomMargin |
        UIViewAutoresizingFlexibleLeftMargin | UIViewAutoresizingFlexibleRightMargin;
    [cover addSubview:mark];
    [window addSubview:cover];
  }];
}

+ (void)uncover {
  [self eachWindow:^(UIWindow *window) {
    [[window viewWithTag:kCover] removeFromSuperview];
  }];
}

@end
