import HandoffModel

extension PageTemplate {
    /// A ``SignInLink``.
    static let signInText = """
        {{#signInHint}}
        <p class="hint" id="sign-in-way">{{signInHint}}</p>
        {{/signInHint}}
        <p><a class="{{linkClass}}" href="{{address}}" rel="nofollow"\
        {{#signInHint}} aria-describedby="sign-in-way"{{/signInHint}}>{{said}}</a></p>

        """

    /// What a form carries unseen; inside a ``FormView``.
    static let hiddenText = """
        {{#fields}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/fields}}

        """

    /// A ``FormView`` that asks for nothing but a press.
    static let pressText = """
        <form method="post" action="{{action}}">
        {{>hidden}}
        {{#formHint}}
        <p class="quiet" id="{{id}}">{{hint}}</p>
        {{/formHint}}
        <button type="submit"{{#buttonClass}} class="{{buttonClass}}"{{/buttonClass}}\
        {{#formHint}} aria-describedby="{{id}}"{{/formHint}}>{{button}}</button>
        </form>

        """
}
