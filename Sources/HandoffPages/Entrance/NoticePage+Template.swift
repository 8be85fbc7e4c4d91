import HandoffModel

extension PageTemplate {
    static let noticeText = """
        <h1>{{heading}}</h1>
        <p class="lead">{{said}}</p>
        <h2>{{stepsHeading}}</h2>
        <ul>
        {{#steps}}
        <li>{{.}}</li>
        {{/steps}}
        </ul>
        {{#form}}
        <form method="post" action="{{action}}">
        {{#fields}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/fields}}
        <button type="submit">{{button}}</button>
        </form>
        {{/form}}
        {{#request}}
        <dl><div><dt>{{label}}</dt><dd><bdi class="code" dir="ltr">{{value}}</bdi></dd></div></dl>
        {{/request}}

        """
}
